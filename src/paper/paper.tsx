import { A4Sheets } from '../parts/a4-sheets.js';
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
  const day = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <A4Sheets
      locale={locale}
      className="pp"
      head={[
        plan.rest ? t.rest : t.kind,
        title,
        <>
          <Icon name="phone" size={14} /> {stage[phone]}
        </>,
      ]}
      foot={t.made(day.format(new Date(`${date}T00:00:00Z`)), version, modelVersion)}
      page={t.page}
      sheets={sheetsOf(plan)}
      draw={(sheet) =>
        sheet.first ? (
          <Overview plan={plan} desks={sheet.desks} dense={sheet.first === 'dense'} />
        ) : (
          <div className="pp-body">
            {sheet.cards.length > 0 && <Steps plan={plan} {...sheet} />}
            {sheet.ends && sheet.cards.length === 0 && <EndCard plan={plan} />}
            {sheet.troubles.length > 0 && <Troubles words={words} troubles={sheet.troubles} />}
            {sheet.desks.length > 0 && <Desks words={words} desks={sheet.desks} />}
          </div>
        )
      }
    />
  );
}
