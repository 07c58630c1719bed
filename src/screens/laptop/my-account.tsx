import { ElsewhereButton } from '../../parts/elsewhere.js';
import { Heading } from '../../parts/heading.js';
import { Press } from '../../parts/press.js';
import { WithId } from '../../parts/with-id.js';
import type { LaptopScreenProps } from './laptop-screen.js';
import { Portal } from './portal.js';

/** The account's front page: a menu and tiles. One tile leads on; the entry of the menu for the same page presses it. */
export function MyAccount({ view, t, common, onIntent }: LaptopScreenProps<'myAccount'>) {
  const [overview, ...others] = t.others;
  const pairing = view.errand === 'pairing';
  const intent = { type: pairing ? 'person.openSecurityInfo' : 'person.openPassword' } as const;
  const entry = pairing ? t.securityInfo : t.changePassword;
  return (
    <Portal common={common}>
      <WithId>
        {(id) => (
          <div className="account">
            <div className="account__main">
              <Heading className="h-scr">{t.heading}</Heading>
              <ul className="account__tiles">
                {t.tiles.map(({ name, text }) => (
                  <li key={name}>
                    {name === entry ? (
                      <Press id={id} intent={intent} onIntent={onIntent} className="card tile">
                        <b>{name}</b>
                        <span>{text}</span>
                      </Press>
                    ) : (
                      <ElsewhereButton onIntent={onIntent} className="card tile">
                        <b>{name}</b>
                        <span>{text}</span>
                      </ElsewhereButton>
                    )}
                  </li>
                ))}
              </ul>
            </div>
            <ul className="account__menu" aria-label={t.menu}>
              {[overview, t.securityInfo, ...others].map((name) => (
                <li key={name}>
                  {name === entry ? (
                    <label htmlFor={id}>{name}</label>
                  ) : (
                    <ElsewhereButton onIntent={onIntent}>{name}</ElsewhereButton>
                  )}
                </li>
              ))}
            </ul>
          </div>
        )}
      </WithId>
    </Portal>
  );
}
