import { Press } from '../../parts/press.js';
import { MethodLine } from '../laptop/method-line.js';
import type { AdminScreenProps } from './admin-screen.js';

/** The methods of a user, as the service had them when the page was opened. Of those, only a pass is deleted here. */
export function UserMethodList({ view, t, common, onIntent }: AdminScreenProps<'userMethods'>) {
  const { methods, older, voice, pass } = view;
  const { laptop, admin } = common;
  if (methods.length + older.length === 0 && !voice && !pass) return <p className="page__lead">{t.none}</p>;
  return (
    <ul className="methods" aria-label={t.list}>
      {pass && (
        <MethodLine
          icon="password"
          name={admin.pass.own}
          device={admin.pass.real ?? ''}
          since={[
            t.pass[pass.good ? 'good' : 'over'],
            admin.hours(pass.minutes / 60),
            t.pass[pass.once ? 'once' : 'more'],
          ].join(' · ')}
        >
          <Press intent={{ type: 'person.deletePass' }} onIntent={onIntent} className="b b--link" label={t.removePass}>
            {t.remove}
          </Press>
        </MethodLine>
      )}
      {voice && <MethodLine icon="phone" name={admin.phoneNumber} device={t.number} />}
      {methods.map(({ id, phone, model }) => (
        <MethodLine key={id} icon="app" name={laptop.authenticator} device={laptop.phones[model][phone]} />
      ))}
      {older.map((one) => (
        <MethodLine key={one} icon="app" name={laptop.authenticator} device={laptop.older[one]} />
      ))}
    </ul>
  );
}
