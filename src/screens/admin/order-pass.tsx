import { Icon } from '../../parts/icon.js';
import { Press } from '../../parts/press.js';
import { Toggle } from '../../parts/toggle.js';
import { AdminDialog } from './admin-dialog.js';
import type { AdminScreenProps } from './admin-screen.js';
import { BothLabels } from './both-labels.js';

/** A new temporary pass: for how long, and for how often. */
export function OrderPass({ view, t, common, onIntent, scene }: AdminScreenProps<'orderPass'>) {
  const { admin, laptop } = common;
  return (
    <AdminDialog
      behind={scene}
      heading={t.heading}
      text={view.replaces ? t.replaces : t.text}
      wide
      buttons={
        <>
          <Press intent={{ type: 'person.cancel' }} onIntent={onIntent} className="b">
            {laptop.cancel}
          </Press>
          <Press intent={{ type: 'person.add' }} onIntent={onIntent} className="b b--pri">
            {t.add}
          </Press>
        </>
      }
    >
      <div className="dialog__what">
        <Icon name="key" size={22} />
        <BothLabels label={admin.pass} />
      </div>
      <div className="order">
        <div>
          <p className="field">
            <BothLabels label={t.lifetime} />
          </p>
          <div className="lifetimes">
            {view.lifetimes.map((minutes, line) => {
              const chosen = minutes === view.minutes;
              return (
                <Press
                  key={minutes}
                  intent={{ type: 'person.chooseLifetime', line }}
                  onIntent={onIntent}
                  className={chosen ? 'b lifetime lifetime--on' : 'b lifetime'}
                >
                  {chosen && <Icon name="check" size={16} />}
                  {admin.hours(minutes / 60)}
                  {chosen && <span className="sr">, {t.chosen}</span>}
                </Press>
              );
            })}
          </div>
        </div>
        <Toggle intent={{ type: 'person.toggleOnce' }} onIntent={onIntent} on={view.once} className="once">
          <span className="both">
            <BothLabels label={t.once} />
            <span className="once__text">{t.onceText}</span>
          </span>
        </Toggle>
      </div>
    </AdminDialog>
  );
}
