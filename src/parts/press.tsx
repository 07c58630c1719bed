import type { ReactNode } from 'react';
import { useIsCopy } from './copy.js';
import { usePointing } from './pointing.js';

/** The corner where the tag of a lit control hides nothing. */
export type TagPlace = 'at-tr' | 'at-tl' | 'at-br' | 'at-bl' | 'at-in' | 'at-r';

interface PressProps<I extends { readonly type: string }> {
  readonly intent: I;
  readonly onIntent: (intent: I) => void;
  readonly className?: string;
  /** Where a label stands apart from it, which presses it too. */
  readonly id?: string;
  /** Name for those who cannot see the picture; only where there is no text inside. */
  readonly label?: string;
  readonly tag?: TagPlace;
  /** For a control that is on or off. */
  readonly pressed?: boolean;
  readonly role?: 'switch';
  readonly children?: ReactNode;
}

/** A control of a simulated screen that is pressed. It carries its intent, and shows when the coach points at it. */
export function Press<I extends { readonly type: string }>(props: PressProps<I>) {
  const { intent, onIntent, className = '', id, label, tag = 'at-tr', pressed, role, children } = props;
  const pointing = usePointing();
  const lit = pointing.intent === intent.type;
  if (useIsCopy()) return <span className={className}>{children}</span>;
  return (
    <button
      type="button"
      id={id}
      data-intent={intent.type}
      className={lit ? `${className} spot` : className}
      aria-label={label}
      role={role}
      aria-checked={role === 'switch' ? pressed : undefined}
      onClick={() => onIntent(intent)}
    >
      {children}
      {lit && <SpotTag place={tag} verb={pointing.verb} />}
    </button>
  );
}

/**
 * The tag of a lit control: one verb. Decoration, because the coach says it too; drawn by the style sheet, so that
 * the text in the control stays its name.
 */
export function SpotTag({ place, verb }: { readonly place: TagPlace; readonly verb: string }) {
  return <span className={`spot__tag ${place}`} data-verb={verb} aria-hidden="true" />;
}
