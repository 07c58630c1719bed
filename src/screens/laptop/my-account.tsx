import { ElsewhereButton } from '../../parts/elsewhere.js';
import { Heading } from '../../parts/heading.js';
import { Press } from '../../parts/press.js';
import { WithId } from '../../parts/with-id.js';
import type { LaptopScreenProps } from './laptop-screen.js';
import { Portal } from './portal.js';

/** The account's front page: a menu and tiles. The entry for the security info presses the tile of that name. */
export function MyAccount({ t, common, onIntent }: LaptopScreenProps<'myAccount'>) {
  const [overview, ...others] = t.others;
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
                    {name === t.securityInfo ? (
                      <Press
                        id={id}
                        intent={{ type: 'person.openSecurityInfo' }}
                        onIntent={onIntent}
                        className="card tile"
                      >
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
              <li>
                <ElsewhereButton onIntent={onIntent}>{overview}</ElsewhereButton>
              </li>
              <li>
                <label htmlFor={id}>{t.securityInfo}</label>
              </li>
              {others.map((name) => (
                <li key={name}>
                  <ElsewhereButton onIntent={onIntent}>{name}</ElsewhereButton>
                </li>
              ))}
            </ul>
          </div>
        )}
      </WithId>
    </Portal>
  );
}
