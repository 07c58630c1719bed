import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changes, told } from '../../scripts/changes.mjs';

const before = {
  model: 'a1',
  screens: { 'laptop email': ['fill', 'next'], 'laptop code': ['next'], 'phone home': ['openApp'] },
  texts: {
    nl: { 'stage.yes': 'Ja', 'stage.no': 'Nee', 'stage.old': 'Oud' },
    en: { 'stage.yes': 'Yes', 'stage.no': 'No', 'stage.old': 'Old' },
  },
  guides: { 'first-setup android nl': ['1 Ja', '2 Nee'], 'first-setup android en': ['1 Yes', '2 No'] },
};

describe('what changed since a version', () => {
  it('is nothing between a version and itself', () => {
    const { screens, texts, guides } = changes(before, before);
    expect([screens, texts, guides]).toEqual([[], [], []]);
    expect(told(changes(before, before), 'v1')).toContain('Guides to print again (0 of 2)\n  none');
  });

  it('is each control, each text with the languages that have it, and each guide with its lines', () => {
    const now = {
      model: 'b2',
      screens: { 'laptop email': ['fill', 'help', 'next'], 'phone home': ['openApp'], 'phone store': ['search'] },
      texts: {
        nl: { 'stage.yes': 'Ja hoor', 'stage.no': 'Nee', 'stage.new': 'Nieuw' },
        en: { 'stage.yes': 'Yes', 'stage.no': 'No', 'stage.new': 'New' },
      },
      guides: { 'first-setup android nl': ['1 Ja hoor', '2 Nee'], 'first-setup android en': ['1 Yes', '2 No'] },
    };
    const found = changes(before, now);
    expect(found.screens).toEqual([
      { name: 'laptop code', isNew: false, isGone: true, added: [], gone: ['next'] },
      { name: 'laptop email', isNew: false, isGone: false, added: ['help'], gone: [] },
      { name: 'phone store', isNew: true, isGone: false, added: ['search'], gone: [] },
    ]);
    expect(found.texts.map(({ path, changedIn }) => [path, changedIn])).toEqual([
      ['stage.yes', ['nl']],
      ['stage.new', ['nl', 'en']],
      ['stage.old', ['nl', 'en']],
    ]);
    expect(found.texts.at(-1)?.says).toEqual({ nl: null, en: null });
    expect(found.guides.map(({ name }) => name)).toEqual(['first-setup android nl']);
    const text = told(found, 'v1');
    expect(text).toContain('changed laptop email +help');
    expect(text).toContain('  stage.old (nl, en)\n      (gone)');
    expect(text).toContain('      - 1 Ja\n      + 1 Ja hoor');
  });

  it('says so where a step only changes its place', () => {
    const turned = { ...before, guides: { ...before.guides, 'first-setup android nl': ['2 Nee', '1 Ja'] } };
    expect(changes(before, turned).guides.map(({ name }) => name)).toEqual(['first-setup android nl']);
  });

  it('is looked for in every text there is, and on every screen of the admin side', () => {
    const { status, stdout } = spawnSync(process.execPath, ['scripts/run-ts.mjs', 'scripts/snapshot.ts'], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    expect(status).toBe(0);
    const { texts, screens } = JSON.parse(stdout) as typeof before & {
      readonly texts: Readonly<Record<'nl' | 'en', Readonly<Record<string, string>>>>;
    };
    for (const locale of ['nl', 'en'] as const) {
      const sayings = new Set(Object.values(texts[locale]));
      // Each sentence of each file, as it is written there; of one that is written with signs in it, or in parts, nothing.
      const lacks = readdirSync(`src/strings/${locale}`).flatMap((file) =>
        [...readFileSync(`src/strings/${locale}/${file}`, 'utf8').matchAll(/: '([^'\\]{12,})',$/gm)]
          .map(([, text = '']) => text)
          .filter((text) => !sayings.has(text) && ![...sayings].some((one) => one.includes(text)))
          .map((text) => `${file}: ${text}`),
      );
      expect(lacks).toEqual([]);
    }
    expect(Object.keys(screens).filter((name) => name.startsWith('admin '))).toEqual(
      ['confirmDeed', 'orderPass', 'passMade', 'roleMissing', 'userMethods', 'users'].map((name) => `admin ${name}`),
    );
  });

  it('is told in one sentence not to be known where there is no such version', () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, ['scripts/changes.mjs', 'no-such-version'], {
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^There is no version "no-such-version" here: .+\.\n$/);
  });
});
