import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { found, sources } from './sources.js';

const parties = ['machines/laptop', 'machines/phone', 'machines/service'];
/** The admin side, and worlds that a helper attends with it: only who trains helpers takes them. */
const helper = ['machines/admin', 'machines/attended'];
const react = ['react', 'react-dom', 'react-dom/client'];

/**
 * Who may import whom, besides its own folder. `types` are words only: they cost nothing at run time.
 * A folder that is not named here may import nothing of ours, and a new one fails until it is named.
 */
const may: Record<string, { code: readonly string[]; types?: readonly string[] }> = {
  'machines/protocol': { code: [] },
  'machines/laptop': { code: ['machines/protocol', 'xstate'] },
  'machines/phone': { code: ['machines/protocol', 'xstate'] },
  'machines/service': { code: ['machines/protocol', 'xstate'] },
  'machines/admin': { code: ['machines/protocol', 'xstate'] },
  'machines/world': { code: [...parties, 'machines/protocol'], types: ['xstate', 'machines/admin'] },
  'machines/attended': { code: [...parties, 'machines/admin', 'machines/world', 'machines/protocol', 'xstate'] },
  // What the site has in the place of XState.
  'machines/small': { code: [] },
  'machines/conditions': {
    code: ['machines/world', ...parties, 'machines/protocol'],
    types: ['machines/scenarios'],
  },
  'machines/scenarios': { code: ['machines/conditions', 'machines/world', ...parties, 'machines/protocol'] },
  'machines/coach': {
    code: ['machines/scenarios', 'machines/conditions', 'machines/world', ...parties, 'machines/protocol'],
  },
  // What is wrong with a learner is what diagnosis says of their run.
  'machines/cases': {
    code: [
      ...helper,
      'machines/coach',
      'machines/scenarios',
      'machines/conditions',
      ...helper,
      'machines/world',
      ...parties,
      'machines/protocol',
    ],
  },
  // Both windows of a practice that is in two.
  'machines/halves': { code: ['machines/scenarios', 'machines/world', 'machines/protocol'] },
  'machines/index.ts': { code: ['machines'] },

  // A profile is read where a school has one, and the reader comes with it.
  'src/profile': { code: ['src/strings', 'valibot'], types: ['machines'] },

  'src/strings': { code: [], types: ['machines'] },
  'src/styles': { code: [] },
  'src/parts': {
    code: ['src/strings', 'machines/protocol', 'react'],
    types: ['machines/laptop', 'machines/phone'],
  },
  'src/screens': {
    code: ['src/parts', 'src/strings', 'machines/protocol'],
    types: ['machines/laptop', 'machines/phone', 'machines/admin', 'react'],
  },
  'src/devices': {
    code: [
      'src/screens',
      'src/parts',
      'src/strings',
      'src/styles',
      // What a device draws around its screens is what the list of controls says.
      'machines/phone/phone.controls.ts',
      'machines/protocol',
      ...react,
    ],
    types: ['machines/laptop', 'machines/phone', 'machines/admin'],
  },
  // How a practice went, for who wants to read it.
  'src/report': { code: ['src/parts', 'src/strings', 'src/styles', 'machines', ...react] },
  'src/player': {
    code: ['src/report', 'src/devices', 'src/parts', 'src/profile', 'src/strings', 'src/styles', 'machines', ...react],
    types: ['src/screens'],
  },
  'src/site': {
    code: [
      'machines/coach/dial.ts',
      'machines/conditions/condition.ts',
      'machines/conditions/slips.ts',
      'machines/scenarios/registry.ts',
      'src/class',
      'src/companion',
      'src/embed',
      'src/lms',
      'src/index.ts',
      'src/desk',
      'src/paper',
      'src/halves',
      'src/player',
      'src/profile',
      'src/strings',
      'src/styles',
      'src/parts',
      'src/studio',
      'src/trainer',
      ...react,
    ],
    types: ['machines'],
  },
  // Where a practice is put in a course, and the package of it is made.
  'src/studio': {
    code: [
      'machines/coach/dial.ts',
      // Which problems a lesson can begin with.
      'machines/conditions/condition.ts',
      'machines/scenarios/beginnings.ts',
      'machines/scenarios/registry.ts',
      'src/index.ts',
      'src/packages',
      'src/parts',
      'src/player',
      'src/profile',
      'src/strings',
      'package.json',
      'react',
    ],
    types: ['machines'],
  },
  'src/element': {
    code: ['src/player', 'src/strings', 'src/styles', '@fontsource-variable/atkinson-hyperlegible-next', ...react],
  },
  // Both for where no module comes, in one script.
  'src/whole.tsx': { code: ['src/element', 'src/site', 'src/styles', ...react] },
  // The frame and the page around it: what they say to one another.
  'src/embed': { code: ['src/strings'], types: ['machines', 'src/profile'] },
  // A case that somebody made, as a file and in an address.
  'src/cases': { code: ['src/profile/link.ts', 'machines/cases', 'machines/scenarios/hash.ts'] },
  'src/desk': { code: ['src/cases', 'src/player', 'src/parts', 'src/strings', 'src/styles', 'machines', 'react'] },
  // What a trainer does with a class.
  'src/class': {
    code: [
      'src/cases',
      // What a learner answers, in the words of the desk.
      'src/desk/talk-lines.ts',
      'src/player',
      'src/parts',
      'src/strings',
      'src/styles',
      'machines',
      'react',
    ],
  },
  // What a trainer shows to a class.
  'src/trainer': {
    code: [
      'src/cases',
      'src/class',
      'src/companion/names.ts',
      'src/devices',
      'src/report',
      'src/player',
      'src/parts',
      'src/strings',
      'machines',
      'react',
    ],
  },
  'src/companion': { code: ['src/player', 'src/parts', 'src/strings', 'machines', 'react'] },
  // The step plan on paper: drawn on a page of the site, and by the command.
  'src/paper': {
    code: [
      'src/companion',
      'src/devices',
      'src/packages',
      'src/parts',
      'src/player',
      'src/profile',
      'src/strings',
      'src/styles',
      'machines',
      'package.json',
      '@fontsource-variable/atkinson-hyperlegible-next',
      'react-dom/server',
      ...react,
    ],
  },
  'src/lms': { code: ['src/embed'], types: ['machines', 'src/packages', 'src/player'] },
  // The page in every package.
  'src/lesson': {
    code: [
      'src/index.ts',
      'src/lms',
      'src/packages/check-lesson.ts',
      'src/player/use-settings.ts',
      'src/profile/link.ts',
      'src/strings',
      'src/styles',
      ...react,
    ],
    types: ['src/packages'],
  },
  'src/packages': {
    code: ['src/strings', 'src/profile', 'machines', 'fflate', 'package.json'],
  },
  // One half of a practice in a window of its own.
  'src/halves': {
    code: [
      'machines/halves',
      'machines/scenarios',
      'src/player',
      'src/devices',
      'src/parts',
      'src/strings',
      'src/styles',
      ...react,
    ],
    types: ['machines'],
  },
  // Parts that stand alone in a page of the host.
  'src/alone': {
    code: ['src/player', 'src/devices', 'src/parts', 'src/strings', 'machines', 'react'],
    types: ['src/screens', 'src/profile'],
  },
  'src/index.ts': {
    code: ['src/alone', 'src/player', 'src/devices', 'src/screens', 'src/strings'],
    types: ['machines', 'src/parts', 'src/profile'],
  },
};

const within = (target: string, places: readonly string[]) =>
  places.some((place) => target === place || target.startsWith(`${place}/`));
const placeOf = (path: string) => Object.keys(may).find((place) => within(path, [place]));

const statement = /\b(?:import|export)\s+(type\s)?(?:[\w*${},\s]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;

const files = sources(['machines', 'src'], /(?<!\.d)\.tsx?$/);
const imports = files.flatMap(({ path, text }) =>
  [...text.matchAll(statement)].map(([, type, spec, lazy]) => {
    const name = (spec ?? lazy ?? '').replace(/\?\w+$/, '');
    const target = name.startsWith('.') ? posix.join(posix.dirname(path), name).replace(/\.js$/, '.ts') : name;
    return { path, target, isType: type !== undefined };
  }),
);

describe('imports point one way', () => {
  it('in folders that are all named in the table', () => {
    expect(files.map(({ path }) => path).filter((path) => !placeOf(path))).toEqual([]);
  });

  it.each(Object.keys(may))('from %s', (place) => {
    const { code, types = [] } = may[place] ?? { code: [] };
    const wrong = imports
      .filter(({ path }) => placeOf(path) === place)
      .filter(({ target, isType }) => !within(target, [place, ...code, ...(isType ? types : [])]))
      .map(({ path, target, isType }) => `${path} imports ${isType ? 'types of ' : ''}${target}`);
    expect(wrong).toEqual([]);
  });
});

describe('the seam', () => {
  it('has no React left of it', () => {
    expect(
      imports.filter(({ path, target }) => path.startsWith('machines/') && /^(react|preact)/.test(target)),
    ).toEqual([]);
  });

  it('has no XState right of it', () => {
    expect(imports.filter(({ path, target }) => path.startsWith('src/') && /xstate/.test(target))).toEqual([]);
  });
});

it('screens draw, and remember nothing: no hooks', () => {
  expect(found(/\buse(?:[A-Z]\w*)?\s*(?:<[^>]*>)?\(/g, sources(['src/screens'], /\.tsx?$/))).toEqual([]);
});
