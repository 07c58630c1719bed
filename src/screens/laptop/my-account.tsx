import { ElsewhereButton } from '../../parts/elsewhere.js';
import { Heading } from '../../parts/heading.js';
import { Press } from '../../parts/press.js';
import type { LaptopScreenProps } from './laptop-screen.js';
import { Portal } from './portal.js';

/** The account's front page: a menu, and tiles that only tell. */
export function MyAccount({ t, common, onIntent }: LaptopScreenProps<'myAccount'>) {
  const [overview, ...others] = t.others;
  return (
    <Portal common={common}>
      <div className="account">
        <ul className="account__menu" aria-label={t.menu}>
          <li>
            <ElsewhereButton onIntent={onIntent}>{overview}</ElsewhereButton>
          </li>
          <li>
            <Press intent={{ type: 'person.openSecurityInfo' }} onIntent={onIntent}>
              {t.securityInfo}
            </Press>
          </li>
          {others.map((name) => (
            <li key={name}>
              <ElsewhereButton onIntent={onIntent}>{name}</ElsewhereButton>
            </li>
          ))}
        </ul>
        <div className="account__main">
          <Heading className="h-scr">{t.heading}</Heading>
          <ul className="account__tiles">
            {t.tiles.map(({ name, text }) => (
              <li key={name} className="card">
                <b>{name}</b>
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Portal>
  );
}
