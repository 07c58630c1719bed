import type { PartyKind } from './outline.js';
import { outcomesText } from './boxes.js';
import { outlineOf } from './outline.js';
import { PageDocs } from './page-docs.js';
import { pages } from './pages.js';

/** Everything about one party, made from its machine when the page is drawn. */
export function PartyDocs({ party }: { readonly party: PartyKind }) {
  const { initial, places, everywhere } = outlineOf(party);
  const own = (Object.keys(pages) as (keyof typeof pages)[]).filter((name) => pages[name].party === party);
  return (
    <>
      <p>
        {places.length} places, in {own.length === 1 ? 'one picture' : `${own.length} pictures`}. It starts in{' '}
        <code>{initial}</code>.
      </p>
      {everywhere.length > 0 && (
        <>
          <p>Everywhere, unless a place says otherwise:</p>
          <ul>
            {everywhere.map((reaction) => (
              <li key={reaction.trigger}>
                <code>
                  {reaction.trigger} → {outcomesText(reaction)}
                </code>
              </li>
            ))}
          </ul>
        </>
      )}
      {own.map((name) => (
        <PageDocs key={name} page={name} />
      ))}
    </>
  );
}
