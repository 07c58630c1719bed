import type { ReactNode } from 'react';
import type { LaptopIntent } from '../../../machines/laptop/laptop.intents.js';
import { Icon } from '../../parts/icon.js';
import { Press } from '../../parts/press.js';

interface FilledFieldProps {
  readonly label: string;
  /** What is in it; nothing when it is empty. */
  readonly value: ReactNode;
  /** The same for who cannot see it. */
  readonly said: string;
  /** What the hand does. */
  readonly words: string;
  readonly onIntent: (intent: LaptopIntent) => void;
}

/** A field that the fictional person fills in. Field and hand are one control: who presses the field is not left without an answer. */
export function FilledField({ label, value, said, words, onIntent }: FilledFieldProps) {
  return (
    <div className="entry">
      <p className="entry__label">
        {label}
        <span className="sr">: {said}</span>
      </p>
      <Press intent={{ type: 'person.fill' }} onIntent={onIntent} className="entry__control">
        <span className="hand">
          <Icon name="hand" />
          {words}
        </span>{' '}
        <span className="entry__value">{value}</span>
      </Press>
    </div>
  );
}
