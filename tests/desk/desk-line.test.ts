import { expect, it } from 'vitest';
import { type Desk, deskWorld, openDesk } from '../../machines/cases/desk.js';
import { deskLine } from '../../src/desk/desk-line.js';
import { sceneOf } from '../../src/player/scene.js';
import { desk as t } from '../../src/strings/nl/desk.js';
import { nl } from '../../src/strings/nl/index.js';

it('who led the code away is the learner: the way back is said to them', () => {
  const mending: Desk = { ...openDesk('codeClosed', 'android', 5), phase: 'mending' };
  const line = deskLine(mending, sceneOf(deskWorld(mending)), t, nl.stage);
  expect(line).toMatchObject({ back: true, kicker: t.tell(t.people.codeClosed.name) });
});

it('after the check nobody is asked to check', () => {
  const done: Desk = { ...openDesk('codeClosed', 'android', 5), phase: 'done' };
  const { say, why, device } = deskLine(done, sceneOf(deskWorld(done)), t, nl.stage);
  expect({ say, why, device }).toEqual({ say: t.ended, why: t.endedWhy, device: null });
});
