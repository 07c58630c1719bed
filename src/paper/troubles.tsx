import type { CatalogueId } from '../../machines/conditions/catalogue.js';
import { Icon } from '../parts/icon.js';
import type { PaperWords } from './words.js';

interface TroublesProps {
  readonly words: PaperWords;
  readonly troubles: readonly CatalogueId[];
}

/** What goes wrong, with what one sees of it and the way back. */
export function Troubles({ words: { paper: t, catalogue, slips }, troubles }: TroublesProps) {
  return (
    <section className="pp-part">
      <h2>{t.troubleTitle}</h2>
      <p>{t.troubleLead}</p>
      <div className="pp-troubles">
        {troubles.map((id) => (
          <article key={id}>
            <h3>{slips[id]}</h3>
            <p>{catalogue[id].told}</p>
            <p>
              <Icon name="right" size={14} weight={3} />
              <span className="sr">{t.way}</span> {catalogue[id].repair}
            </p>
          </article>
        ))}
      </div>
    </section>
  );
}
