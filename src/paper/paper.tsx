import { Icon } from '../parts/icon.js';
import { Desks } from './desks.js';
import { EndCard } from './end-card.js';
import { Overview } from './overview.js';
import { sheetsOf } from './sheets.js';
import type { StepPlan } from './step-plan.js';
import { Steps } from './steps.js';
import { Troubles } from './troubles.js';
import { modelVersion } from '../../machines/scenarios/index.js';

/** A step plan, drawn on sheets of A4 with the number of each. */
export function Paper({ plan }: { readonly plan: StepPlan }) {
  const { title, phone, date, version, words } = plan;
  const { paper: t, stage, locale } = words;
  const sheets = sheetsOf(plan);
  const day = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <div className="pp" lang={locale}>
      {sheets.map((sheet, at) => (
        // Sheets have no name but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <section key={at} className="pp-sheet" aria-label={t.page(at + 1, sheets.length)}>
          <header className="pp-head">
            <span>{plan.rest ? t.rest : t.kind}</span>
            <span>{title}</span>
            <span>
              <Icon name="phone" size={14} /> {stage[phone]}
            </span>
          </header>
          {sheet.first ? (
            <Overview plan={plan} desks={sheet.desks} dense={sheet.first === 'dense'} />
          ) : (
            <div className="pp-body">
              {sheet.cards.length > 0 && <Steps plan={plan} {...sheet} />}
              {sheet.ends && sheet.cards.length === 0 && <EndCard plan={plan} />}
              {sheet.troubles.length > 0 && <Troubles words={words} troubles={sheet.troubles} />}
              {sheet.desks.length > 0 && <Desks words={words} desks={sheet.desks} />}
            </div>
          )}
          <footer className="pp-foot">
            <span>{t.made(day.format(new Date(`${date}T00:00:00Z`)), version, modelVersion)}</span>
            <span>{t.page(at + 1, sheets.length)}</span>
          </footer>
        </section>
      ))}
    </div>
  );
}
