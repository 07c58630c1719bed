import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { allPictures, companion, expected, picturesAtOnce } from '../../machines/coach/companion.js';
import { atlasOf } from '../../machines/coach/hypotheses.js';
import { scenarios } from '../../machines/scenarios/index.js';
import { List } from '../../src/companion/list.js';
import { nameOf } from '../../src/companion/names.js';
import { companion as t } from '../../src/strings/nl/companion.js';

afterEach(cleanup);

const beside = { scenario: 'only-a-phone', phone: 'android' } as const;

function wholeAtlas() {
  const work = atlasOf(scenarios[beside.scenario], beside.phone);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

it('shows six screens at a time, the likeliest first, and goes on at the next six', async () => {
  const atlas = wholeAtlas();
  const now = companion(beside);
  const thought = expected(now)!;
  render(<List now={now} atlas={atlas} t={t} onSee={() => {}} onTurn={() => {}} />);
  const rows = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(rows()).toHaveLength(picturesAtOnce);
  expect(rows()[0]).toBe(nameOf(thought, t));
  await userEvent.click(screen.getByRole('button', { name: t.list.more }));
  expect(rows()).toHaveLength(2 * picturesAtOnce);
  expect(document.activeElement?.textContent).toBe(rows()[picturesAtOnce]);
  const all = allPictures(atlas, now.device, thought.key);
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
});
