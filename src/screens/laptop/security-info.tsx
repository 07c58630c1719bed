import { ElsewhereButton } from '../../parts/elsewhere.js';
import { Heading } from '../../parts/heading.js';
import { Icon } from '../../parts/icon.js';
import { Press } from '../../parts/press.js';
import type { LaptopScreenProps } from './laptop-screen.js';
import { MethodLine } from './method-line.js';
import { Portal } from './portal.js';

/** The sign-in methods that the account has. */
export function SecurityInfo({ view, t, common, onIntent }: LaptopScreenProps<'securityInfo'>) {
  const phones = view.methods.map(({ phone, model }) => common.phones[model][phone]);
  const twins = new Set(phones).size < phones.length;
  const remove = (line: number, label: string) => (
    <Press intent={{ type: 'person.deleteMethod', line }} onIntent={onIntent} className="b b--link" label={label}>
      {t.remove}
    </Press>
  );
  return (
    <Portal common={common}>
      <div className="page">
        <div className="page__row">
          <Heading className="h-scr">{t.heading}</Heading>
          <Press intent={{ type: 'person.addMethod' }} onIntent={onIntent} className="b b--link">
            <Icon name="plus" size={18} weight={2.4} />
            {t.add}
          </Press>
        </div>
        <p className="page__lead">{t.text}</p>
        {view.byPass && <p className="page__lead page__note">{t.byPass}</p>}
        {view.methods.length > 0 && (
          <p className="page__lead page__standard">
            <span>{t.standard}</span>
            <ElsewhereButton onIntent={onIntent} className="b b--link">
              {t.change}
            </ElsewhereButton>
          </p>
        )}
        <ul className="methods" aria-label={t.list}>
          <MethodLine icon="password" name={common.password} since={t.passwordSince}>
            <ElsewhereButton onIntent={onIntent} className="b b--link">
              {t.change}
            </ElsewhereButton>
          </MethodLine>
          {view.voice && (
            <MethodLine icon="phone" name={t.voice} device={t.number}>
              <ElsewhereButton onIntent={onIntent} className="b b--link">
                {t.change}
              </ElsewhereButton>
            </MethodLine>
          )}
          {phones.map((phone, line) => (
            <MethodLine key={view.methods[line]?.id} icon="app" name={common.authenticator} device={phone}>
              {remove(line, t.removeOf(t.remove, phone, twins ? (line === 0 ? 'upper' : 'lower') : null))}
            </MethodLine>
          ))}
          {view.older.map((older, place) => {
            const label = t.removeOf(t.remove, common.older[older], null);
            return (
              <MethodLine key={older} icon="app" name={common.authenticator} device={common.older[older]}>
                {view.full ? (
                  remove(view.methods.length + place, label)
                ) : (
                  <ElsewhereButton onIntent={onIntent} className="b b--link" label={label}>
                    {t.remove}
                  </ElsewhereButton>
                )}
              </MethodLine>
            );
          })}
        </ul>
        {view.methods.length === 0 && <p className="page__lead">{t.none}</p>}
      </div>
    </Portal>
  );
}
