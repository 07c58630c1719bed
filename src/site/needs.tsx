import { useId, useState } from 'react';
import { Icon, type IconName } from '../parts/icon.js';
import type { Need, SiteStrings } from '../strings/site.js';

const needs: readonly (readonly [Need, IconName])[] = [
  ['phone', 'phone'],
  ['laptop', 'laptop'],
  ['internet', 'wifi'],
  ['time', 'clock'],
];

/** What the real set-up needs. Each “no” is answered in words, in room that is kept free for it. */
export function Needs({ t, onHelp }: { readonly t: SiteStrings; readonly onHelp: () => void }) {
  const [missing, setMissing] = useState<Need | null>(null);
  const answer = useId();
  return (
    <section className="needs" aria-labelledby={`${answer}-title`}>
      <div className="needs__title">
        <h2 id={`${answer}-title`}>{t.needsTitle}</h2>
        <button type="button" className="needs__help" onClick={onHelp}>
          <Icon name="help" size={20} />
          <span>{t.help.go}</span>
        </button>
      </div>
      <ul className="needs__list">
        {needs.map(([need, icon]) => (
          <li key={need} data-on={need === missing || undefined}>
            <Icon name={icon} />
            <span>{t.needs[need].name}</span>
            <button
              type="button"
              aria-pressed={need === missing}
              aria-label={t.needs[need].noName}
              aria-controls={answer}
              onClick={() => setMissing(need === missing ? null : need)}
            >
              {t.needs[need].no}
            </button>
          </li>
        ))}
      </ul>
      <output id={answer} className="needs__answer" data-on={missing != null || undefined}>
        {missing ? t.needs[missing].answer : t.needsLead}
      </output>
    </section>
  );
}
