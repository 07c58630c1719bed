import type { LaptopIntentType } from '../../../machines/laptop/laptop.intents.js';
import { Icon, type IconName } from '../../parts/icon.js';
import { Press } from '../../parts/press.js';
import { CardPage } from './card-page.js';
import type { LaptopScreenProps } from './laptop-screen.js';

const ways = [
  { id: 'approve', icon: 'phone', intent: 'person.askApp' },
  { id: 'code', icon: 'lock', intent: 'person.useCode' },
  { id: 'call', icon: 'bell', intent: 'person.callMe' },
] as const satisfies readonly { id: string; icon: IconName; intent: LaptopIntentType }[];

/** Who cannot approve now, chooses another of the ways that are registered. */
export function ChooseProof({ view, t, common, onIntent }: LaptopScreenProps<'chooseProof'>) {
  const offered = ways.filter(({ id }) => id === 'approve' || view.ways.includes(id));
  return (
    <CardPage common={common} guest heading={t.heading}>
      <p>{t.text}</p>
      <div className="ways">
        {offered.map(({ id, icon, intent }) => (
          <Press key={id} intent={{ type: intent }} onIntent={onIntent} className="way">
            <span className="m__ic">
              <Icon name={icon} size={22} />
            </span>
            <span>{t[id]}</span>
          </Press>
        ))}
      </div>
    </CardPage>
  );
}
