import { pages } from './pages.js';
import { PlaceTable } from './place-table.js';
import { StateDiagram } from './state-diagram.js';

/** One page of a party: the picture, and the same in words. */
export function PageDocs({ page }: { readonly page: keyof typeof pages }) {
  return (
    <section>
      <h2>{pages[page].title}</h2>
      {/* The documentation's own rules for tables and captions stay out. */}
      <div className="machine sb-unstyled">
        <StateDiagram page={page} />
        <PlaceTable page={pages[page]} />
      </div>
    </section>
  );
}
