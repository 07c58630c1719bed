import { spawnSync } from 'node:child_process';
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
    ]);
    expect(found.guides.map(({ name }) => name)).toEqual(['first-setup android nl']);
    const text = told(found, 'v1');
    expect(text).toContain('changed laptop email +help');
    expect(text).toContain('      - 1 Ja\n      + 1 Ja hoor');
  });

  it('says so where a step only changes its place', () => {
    const turned = { ...before, guides: { ...before.guides, 'first-setup android nl': ['2 Nee', '1 Ja'] } };
    expect(changes(before, turned).guides.map(({ name }) => name)).toEqual(['first-setup android nl']);
  });

  it('is told in one sentence not to be known where there is no such version', () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, ['scripts/changes.mjs', 'no-such-version'], {
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^There is no version "no-such-version" here: .+\.\n$/);
  });
});
