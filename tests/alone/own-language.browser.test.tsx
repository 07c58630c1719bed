import { cleanup, render } from '@testing-library/react';
import { findByText } from '@testing-library/dom';
import { afterEach, expect, it } from 'vitest';
import {
  addLanguage,
  addPractice,
  type OwnLanguage,
  PairingPractice,
  type PairingPracticeProps,
} from '../../src/index.js';
import { signInOnceMore } from './own-scenario.js';
import '../patience.js';

afterEach(cleanup);

function drawn(props: PairingPracticeProps): HTMLElement {
  const { container } = render(
    <div style={{ blockSize: '768px', inlineSize: '1366px' }}>
      <PairingPractice seed={7} {...props} />
    </div>,
  );
  return container.querySelector('[data-pairing-practice]')?.shadowRoot?.querySelector('.root') as HTMLElement;
}

it('a language can be fetched when it is chosen, and says what it lacks in the other one', async () => {
  let fetched = 0;
  const words: OwnLanguage['words'] = () => {
    fetched += 1;
    return Promise.resolve({ stage: { brand: 'Kopplung üben' }, laptop: { common: { band: { title: 'ÜBUNG' } } } });
  };
  const de = addLanguage({ tag: 'de', name: 'Deutsch', instead: 'en', words });
  expect(fetched).toBe(0);
  const inside = drawn({ locale: de });
  await findByText(inside, 'Kopplung üben');
  await findByText(inside, 'My Account', { selector: 'h2 *' });
  expect(inside.querySelector('.app')?.getAttribute('lang')).toBe('de');
  expect(inside.querySelector('.laptop')?.getAttribute('lang')).toBe('de');
  expect(inside.querySelector('.band--laptop')?.textContent).toContain('ÜBUNG');
  expect(fetched).toBe(1);
});

it('a practice that is added while another is on the page has its name too', async () => {
  await findByText(drawn({}), 'Voor het eerst instellen');
  const scenario = addPractice(signInOnceMore, {
    nl: { name: 'Kijk in je lijst', finish: { title: 'Klaar', lead: 'Goed zo.', done: {} } },
  });
  expect((await findByText(drawn({ scenario }), 'Kijk in je lijst')).tagName).toBe('B');
});

it.each([
  ['nl', 'is there already'],
  ['not a tag', 'is no tag'],
])('no language can be called %s', (tag, problem) => {
  expect(() => addLanguage({ tag, name: tag, words: {} })).toThrow(problem);
});

it('two practices share a stop of one’s own only with the same words', () => {
  const [own] = signInOnceMore.stops;
  if (!own) throw new Error('There is no stop.');
  const add = (id: string, say: string) =>
    addPractice(
      { ...signInOnceMore, id, stops: [{ ...own, id: 'look' }] },
      {
        nl: {
          name: id,
          finish: { title: 'Klaar', lead: 'Goed zo.', done: {} },
          stops: { look: { name: 'Kijken', say, why: 'Zo weet je het.' } },
        },
      },
    );
  add('one', 'Kijk in de lijst.');
  // Written anew, it takes the place of what it was.
  add('one', 'Kijk naar de lijst.');
  add('two', 'Kijk naar de lijst.');
  expect(() => add('three', 'Kijk eens.')).toThrow('The stop "look" of "three" has other words in "two"');
});

it('why the words of a language did not come is told to the page, whose author wrote what fetches them', async () => {
  const told: unknown[] = [];
  const hear = (event: ErrorEvent) => {
    told.push(event.error);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('error', hear, { capture: true });
  const gone = new Error('There is no such file.');
  const fr = addLanguage({ tag: 'fr', name: 'Français', words: () => Promise.reject(gone) });
  await findByText(drawn({ locale: fr }), 'Probeer opnieuw');
  window.removeEventListener('error', hear, { capture: true });
  expect(new Set(told)).toEqual(new Set([gone]));
});
