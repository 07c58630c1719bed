import { AppIcon } from '../../parts/app-icon.js';
import { Hand } from '../../parts/hand.js';
import { Heading } from '../../parts/heading.js';
import { Icon } from '../../parts/icon.js';
import { Press } from '../../parts/press.js';
import type { PhoneProps } from './phone-screen.js';

/** An app that only looks like the real one: it wants money before it does anything. */
export function FakeApp({ view, t, onIntent }: PhoneProps<'fakeApp'>) {
  return (
    <div className="fill pad">
      <span className="mid">
        <AppIcon tone="ad" size="large" />
      </span>
      <p className="mid muted">{t.name}</p>
      <Heading className="h-phone mid">{t.title}</Heading>
      {view.asked ? (
        <output className="notep">
          <Icon name="info" size={22} />
          {t.asked}
        </output>
      ) : (
        <ul className="claims">
          {t.claims.map((claim) => (
            <li key={claim}>
              <Icon name="check" size={20} />
              {claim}
            </li>
          ))}
        </ul>
      )}
      <div className="answers push">
        <p className="mid muted">{t.price}</p>
        <Press intent={{ type: 'person.startTrial' }} onIntent={onIntent} className="pb">
          {t.start}
        </Press>
        <Hand intent={{ type: 'person.deleteFake' }} onIntent={onIntent} words={t.remove} />
      </div>
    </div>
  );
}
