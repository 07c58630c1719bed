import { useEffect, useRef } from 'react';
import { Icon } from '../parts/icon.js';
import type { CoachText } from '../strings/stage.js';
import type { Speakers } from './coach-text.js';
import { CoachWords } from './coach-words.js';

interface FindPanelProps {
  readonly title: string;
  readonly close: string;
  readonly speakers: Speakers;
  readonly lines: readonly CoachText[];
  readonly onClose: () => void;
}

/** Longer help for one stop: where to look, in words. It lies beside the device that it is about. */
export function FindPanel({ title, close: closeName, speakers, lines, onClose }: FindPanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const { current } = heading;
    const root = current?.getRootNode() as Document | ShadowRoot;
    // Not every browser gives a pressed button the focus, so it is found by what it says of itself.
    opener.current = root.querySelector<HTMLElement>('.coach [aria-expanded="true"]');
    current?.focus();
  }, []);
  const close = () => {
    opener.current?.focus();
    onClose();
  };
  return (
    // The keyboard is only listened to for Escape; the button does the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="find"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <ol>
        {lines.map((line) => (
          <li key={typeof line === 'string' ? line : line.android}>
            <CoachWords text={line} speakers={speakers} />
          </li>
        ))}
      </ol>
      <button type="button" className="find__close" aria-label={closeName} onClick={close}>
        <Icon name="x" />
      </button>
    </section>
  );
}
