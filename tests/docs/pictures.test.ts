import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { outlineOf } from '../../stories/docs/outline.js';
import { type Page, pages } from '../../stories/docs/pages.js';

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

it.each(['laptop', 'phone', 'service', 'admin'] as const)(
  'every place of the %s is in exactly one picture',
  (party) => {
    const drawn = Object.values<Page>(pages).flatMap((page) => (page.party === party ? page.places : []));
    const declared = outlineOf(party).places.map(({ place }) => place);
    expect([...drawn].sort()).toEqual([...declared].sort());
  },
);

it('every picture is a story', () => {
  const text = readFileSync('stories/docs/pictures.stories.tsx', 'utf8');
  const stories = [...text.matchAll(/export const (\w+)/g)].map(([, name]) => name);
  expect(stories).toEqual(Object.keys(pages).map(capital));
});
