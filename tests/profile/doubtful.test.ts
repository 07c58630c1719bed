import { expect, it } from 'vitest';
import { doubtful, nameOf } from '../../src/profile/doubtful.js';
import { labelsIn } from '../../src/profile/labels.js';
import { en } from '../../src/strings/en/index.js';
import { nl } from '../../src/strings/nl/index.js';

it.each([nl, en])('every screen that is compared with the real one has a name of its own ($locale)', (strings) => {
  const said = labelsIn(strings);
  const names = doubtful.map((screen) => `${screen.device} ${nameOf(screen, said)}`);
  expect(new Set(names).size).toBe(doubtful.length);
  expect(names.filter((name) => name.endsWith(' '))).toEqual([]);
});
