import { persona } from '../../../machines/protocol/persona.js';
import { Breakable } from '../../parts/breakable.js';
import { Heading } from '../../parts/heading.js';
import { Icon } from '../../parts/icon.js';
import { Press } from '../../parts/press.js';
import type { LaptopScreenProps } from './laptop-screen.js';
import { Portal } from './portal.js';

/** The school mail, where signing in from home often starts. */
export function Mail({ t, common, onIntent }: LaptopScreenProps<'mail'>) {
  return (
    <Portal common={common}>
      <div className="inbox">
        <ul className="inbox__folders">
          {t.folders.map((folder) => (
            <li key={folder}>{folder}</li>
          ))}
        </ul>
        <div className="inbox__list">
          <Heading className="h-scr">{t.heading}</Heading>
          <ul className="card">
            {t.messages.map(({ from, subject, when }) => (
              <li key={subject}>
                <b>{from}</b>
                <span>{subject}</span>
                <small>{when}</small>
              </li>
            ))}
          </ul>
        </div>
        <div className="card inbox__account">
          <span className="avatar" aria-hidden="true">
            {common.initials}
          </span>
          <p>
            <b>{common.person}</b>
            <bdi>
              <Breakable text={persona.email} />
            </bdi>
          </p>
          <Press intent={{ type: 'person.openMyAccount' }} onIntent={onIntent} className="b b--link">
            <Icon name="user" size={18} />
            {t.account}
          </Press>
        </div>
      </div>
    </Portal>
  );
}
