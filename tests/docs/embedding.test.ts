import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const text = readFileSync('docs/embedding.md', 'utf8');
const learningSystems = readFileSync('docs/learning-systems.md', 'utf8');
const shown = new Map(
  [...(text + learningSystems).matchAll(/<!-- (examples\/\S+) -->\n```tsx?\n(.*?)```/gs)].map(
    ([, path = '', code = '']) => [path, code],
  ),
);

describe('docs/embedding.md', () => {
  // They are installed, type-checked and run in tests/package.
  it.each(readdirSync('examples'))('or docs/learning-systems.md, shows examples/%s as it is', (name) => {
    expect(shown.get(`examples/${name}`)).toBe(readFileSync(`examples/${name}`, 'utf8'));
  });

  it('has a row for every door', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };
    const doors = Object.keys(exports)
      .filter((door) => door !== './package.json')
      .map((door) => (door === '.' ? 'pairing-practice' : door.slice(1)));
    expect(doors.filter((door) => !text.includes(`\`${door}\``))).toEqual([]);
  });

  it('names every property that a page can set, and every part', () => {
    const styles = readFileSync('src/styles/tokens.css', 'utf8');
    const names = new Set([...styles.matchAll(/--pairing-practice-(?!\s)([\w-]+)/g)].map(([, name = '']) => name));
    const missing = [...names].filter(
      (name) => !text.includes(`--pairing-practice-${name}\``) && !text.includes(`\`-${name}\``),
    );
    expect(missing).toEqual([]);
    const files = [
      'player/header',
      'player/stage',
      'player/coach',
      'player/finish-cover',
      'devices/laptop',
      'devices/phone',
    ];
    const drawn = files.map((file) => readFileSync(`src/${file}.tsx`, 'utf8')).join('\n');
    const parts = [...drawn.matchAll(/part=(?:"|\{copy \? undefined : ')(\w+)/g)];
    expect(new Set(parts.map(([, part]) => part)).size).toBe(6);
    expect(parts.filter(([, part]) => !text.includes(`\`${part}\``))).toEqual([]);
  });
});
