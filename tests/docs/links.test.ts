import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const decisions = readdirSync('docs/decisions');
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
  ...decisions.map((name) => `docs/decisions/${name}`),
];

it('every decision has a number of its own, and its title says it', () => {
  const titles = decisions.map((name) => /^# (\d{3}) /.exec(readFileSync(`docs/decisions/${name}`, 'utf8'))?.[1]);
  expect(titles).toEqual(decisions.map((name) => name.slice(0, 3)));
  expect(new Set(titles).size).toBe(titles.length);
});

it.each(documents)('what %s links to is there', (document) => {
  const links = [...readFileSync(document, 'utf8').matchAll(/\]\((?!https?:|mailto:)([^)#\s]+)/g)].map(
    ([, to]) => to ?? '',
  );
  expect(links.filter((to) => !existsSync(join(dirname(document), to)))).toEqual([]);
});
