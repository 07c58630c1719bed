import type { ReactNode } from 'react';
import type { PhoneIntent } from '../../../machines/phone/phone.intents.js';
import { type Elsewhere, ElsewhereButton } from '../../parts/elsewhere.js';
import { Press } from '../../parts/press.js';

interface ManuallyProps {
  /** It leads nowhere where only scanning is practised. */
  readonly possible: boolean;
  readonly onIntent: (intent: PhoneIntent | Elsewhere) => void;
  readonly children: ReactNode;
}

/** Typing the code instead of scanning it. */
export function Manually({ possible, onIntent, children }: ManuallyProps) {
  return possible ? (
    <Press intent={{ type: 'person.enterManually' }} onIntent={onIntent} className="txtb">
      {children}
    </Press>
  ) : (
    <ElsewhereButton onIntent={onIntent} className="txtb">
      {children}
    </ElsewhereButton>
  );
}
