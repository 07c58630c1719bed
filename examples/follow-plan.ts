import { assess, coach, diagnose, rehearse } from 'pairing-practice/coach';
import { possible } from 'pairing-practice/machines';
import { act, decodeRun, encodeRun, scenarios, startRun } from 'pairing-practice/scenarios';
import { checkYourListId } from './own-scenario.js';

const start = { scenario: checkYourListId, phone: 'android', seed: 7 } as const;
// Throws with a sentence where the goal cannot be reached from the start, or from what somebody does beside the way.
const { length } = rehearse(start).journal;

// A run is a practice without a page: where it starts, what was done, and the world that came of it.
let run = startRun(start);
const { advise, prepare } = coach(scenarios[checkYourListId]);

/** Does what the plan begins with, which is made from wherever the learner is; each call of it opens so many worlds. */
function goOn() {
  const plan = prepare(run.world);
  while (plan(1_000));
  run = act(run, advise(run.world).event ?? { type: 'world.wait' });
}

/** Does something else, once it is possible. */
function press(type: string): boolean {
  const event = possible(run.world).find((one) => one.type === 'world.person' && one.intent.type === type);
  if (event) run = act(run, event);
  return event !== undefined;
}

// Somebody refuses the request that they asked for themselves: a mistake of the catalogue.
while (!press('person.deny')) goOn();
const mistake = diagnose(run)?.id;
while (advise(run.world).stop) goOn();

const { arrived, goals, mistakes, next } = assess(run);
const kept = decodeRun(encodeRun(run));
console.log(
  JSON.stringify({
    arrived,
    least: length,
    goals: goals.map(({ id, reached }) => `${id} ${reached}`),
    mistake,
    mistakes: mistakes.mistake,
    next: next.practise === 'scenario' ? next.why : next.id,
    same: 'run' in kept && JSON.stringify(kept.run.world) === JSON.stringify(run.world),
  }),
);
