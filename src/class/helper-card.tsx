import { Icon } from '../parts/icon.js';
import type { WorkshopStrings } from '../strings/workshop.js';

/** What who helps has in hand: how one helps, and what one never does. */
export function HelperCard({ t }: { readonly t: WorkshopStrings['sheet'] }) {
  return (
    <article className="ws-card ws-helper">
      <h2>
        <Icon name="together" size={22} /> {t.helperTitle}
      </h2>
      <ol className="ws-steps">
        {t.helperSteps.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <h3>{t.neverTitle}</h3>
      <ul className="ws-list">
        {t.never.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </article>
  );
}
