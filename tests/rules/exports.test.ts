import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Door {
  /** The file behind the door. */
  readonly source: string;
  /** Every name that is there at run time. A changed list is a changed promise: say so in CHANGELOG.md. */
  readonly names: readonly string[];
}

const doors: Record<string, Door> = {
  '.': {
    source: 'src/index.ts',
    names: [
      'Laptop',
      'PairingPractice',
      'Phone',
      'Report',
      'Stage',
      'addLanguage',
      'addPractice',
      'lacking',
      'useCoach',
      'useRun',
    ],
  },
  './coach': {
    source: 'machines/coach/index.ts',
    names: [
      'assess',
      'atLeast',
      'coach',
      'detoursOf',
      'diagnose',
      'dials',
      'follow',
      'isLetIn',
      'isWatched',
      'planner',
      'rehearse',
      'stuck',
    ],
  },
  './lms': {
    source: 'src/lms/index.ts',
    names: ['cmi5', 'findReporter', 'postMessage', 'scoreOf', 'scorm12', 'scorm2004', 'startSession'],
  },
  './element': { source: 'src/element/element.ts', names: ['PairingPracticeElement'] },
  './embed': { source: 'src/embed/index.ts', names: ['hostFrame', 'parseFromPractice'] },
  './strings/nl': { source: 'src/strings/nl/door.ts', names: ['nl'] },
  './strings/en': { source: 'src/strings/en/door.ts', names: ['en'] },
  './machines': {
    source: 'machines/index.ts',
    names: [
      'appQuery',
      'conditions',
      'createWorld',
      'eyes',
      'isConditionId',
      'laptopControls',
      'laptopMachine',
      'laptopView',
      'manualUrl',
      'persona',
      'phoneControls',
      'phoneMachine',
      'phoneView',
      'possible',
      'registered',
      'sameness',
      'serviceMachine',
      'startWith',
      'step',
      'tries',
      'unregistered',
      'viewsOf',
      'waiting',
    ],
  },
  './scenarios': {
    source: 'machines/scenarios/index.ts',
    names: [
      'act',
      'addScenario',
      'canRedo',
      'canUndo',
      'cannotProve',
      'decodeRun',
      'encodeRun',
      'guide',
      'isScenarioId',
      'isStopId',
      'laptopAt',
      'lockedOut',
      'modelVersion',
      'notCounted',
      'notOffered',
      'onlyAtSchool',
      'paired',
      'phoneAt',
      'provesFirst',
      'redo',
      'rewind',
      'rooted',
      'scenarios',
      'startRun',
      'stop',
      'tooOld',
      'undo',
    ],
  },
};

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };

it('package.json opens these doors and no other', () => {
  const others = ['./styles.css', './package.json'];
  expect(Object.keys(exports).sort()).toEqual([...Object.keys(doors), ...others].sort());
});

// These run in Node: so a door that needs a window to open fails here as well.
it.each(Object.entries(doors))('the door %s has these names', async (_, { source, names }) => {
  expect(existsSync(source), `${source} does not exist yet`).toBe(true);
  const module = (await import(/* @vite-ignore */ `../../${source}`)) as Record<string, unknown>;
  expect(Object.keys(module).sort()).toEqual([...names].sort());
});
