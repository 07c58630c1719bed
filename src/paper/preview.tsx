import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Paper } from './paper.js';
import type { StepPlan } from './step-plan.js';
import { paperStyles } from './styles.js';

interface PreviewProps {
  readonly plan: StepPlan;
  /** Gets what is drawn, so that it can be taken along. */
  readonly onDrawn: (drawn: Element | null) => void;
}

/** Made once, in the order in which they may overrule each other. */
let sheets: readonly CSSStyleSheet[] | null = null;
const sheetsHere = (): CSSStyleSheet[] => {
  sheets ??= paperStyles.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  return [...sheets];
};

/** The sheets as they are printed. The styles of the page stay out, and those of the plan stay in. */
export function Preview({ plan, onDrawn }: PreviewProps) {
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  useLayoutEffect(() => {
    const { current } = host;
    if (!current) return;
    const shadow = current.shadowRoot ?? current.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = sheetsHere();
    setRoot(shadow);
  }, []);
  const drawn = useMemo(() => <Paper plan={plan} />, [plan]);
  return (
    <div ref={host} className="gd-sheets">
      {root &&
        createPortal(
          <div className="pairing" ref={onDrawn}>
            {drawn}
          </div>,
          root,
        )}
    </div>
  );
}
