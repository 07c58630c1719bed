import type { LaptopIntent } from '../../../machines/laptop/laptop.intents.js';
import { Press } from '../../parts/press.js';
import type { LaptopCommon } from './laptop-screen.js';

interface WizardButtonsProps {
  readonly common: LaptopCommon;
  readonly onIntent: (intent: LaptopIntent) => void;
  /** The next page is not open yet. */
  readonly waiting?: boolean;
}

/** Back and next, as on most pages of the wizard. */
export function WizardButtons({ common, onIntent, waiting = false }: WizardButtonsProps) {
  return (
    <>
      <Press<LaptopIntent> intent={{ type: 'person.previous' }} onIntent={onIntent} className="b">
        {common.previous}
      </Press>
      <Press<LaptopIntent> intent={{ type: 'person.next' }} onIntent={onIntent} className="b b--pri" disabled={waiting}>
        {common.next}
      </Press>
    </>
  );
}
