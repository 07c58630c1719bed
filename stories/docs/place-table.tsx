import { outcomesText } from './boxes.js';
import { outlineOf, type Reaction } from './outline.js';
import type { Page } from './pages.js';
import './docs.css';

const seconds = (ms: number): string => (ms < 60_000 ? `${ms / 1000} s` : `${ms / 60_000} min`);

function Reactions({ list }: { readonly list: readonly Reaction[] }) {
  return (
    <ul>
      {list.map((reaction) => (
        <li key={reaction.trigger}>
          <b>{reaction.trigger}</b> → {outcomesText(reaction)}
        </li>
      ))}
    </ul>
  );
}

/** Every place of a page in words: what it shows, what it listens to, what it waits for. */
export function PlaceTable({ page }: { readonly page: Page }) {
  const places = outlineOf(page.party).places.filter(({ place }) => page.places.includes(place));
  return (
    <table className="places">
      <caption>{page.title}: every place</caption>
      <thead>
        <tr>
          <th scope="col">Place</th>
          {page.party !== 'service' && <th scope="col">Screen</th>}
          <th scope="col">Listens to</th>
          <th scope="col">Waits for</th>
        </tr>
      </thead>
      <tbody>
        {places.map(({ place, screen, hears, waits, posts }) => (
          <tr key={place}>
            <th scope="row">{place}</th>
            {page.party !== 'service' && <td>{screen}</td>}
            <td>
              {posts.length > 0 && <p>on entering posts {posts.join(', ')}</p>}
              <Reactions list={hears} />
            </td>
            <td>
              {waits.length === 0 && 'nothing'}
              {waits.map((wait) => (
                <p key={wait.trigger}>
                  <b>{wait.trigger}</b> ({seconds(wait.ms)}) → {outcomesText(wait)}
                </p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
