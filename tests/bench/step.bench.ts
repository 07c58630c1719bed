import { guide, scenarios } from '../../machines/scenarios/index.js';
import { hear, rawHear } from '../../machines/world/hear.js';
import { explore } from '../world/explore.js';
import { plainPhone, type PlainPhone } from './plain-phone.js';

/**
 * What a step costs: a machine's answer with memory, against XState's own transition and against a plain reducer of
 * the same shape; and what the guide costs, which looks ahead. All in one run, so that the ratios mean something on any computer. `--json` gives rows as data.
 */
const walk = explore(scenarios['first-setup'], 'android');
const snapshots = [...new Set(walk.worlds.map(({ phone }) => phone))].slice(0, 2_000);
const events = ['person.goHome', 'person.openStore', 'person.add', 'person.work', 'person.goBack', 'person.ok'].map(
  (type) => ({ type }),
);
const plain: PlainPhone[] = snapshots.map(({ value, context }) => ({ place: String(value), facts: context }));

/** Operations in a second, the best of five rounds. */
function speed(round: () => number): number {
  let best = 0;
  for (let n = 0; n < 5; n += 1) {
    const started = performance.now();
    const count = round();
    best = Math.max(best, (count / (performance.now() - started)) * 1000);
  }
  return Math.round(best);
}

const over =
  <T>(list: readonly T[], act: (item: T, event: { type: string }) => unknown) =>
  () => {
    for (const item of list) for (const event of events) act(item, event);
    return list.length * events.length;
  };

/** Milliseconds that the guide takes in one world in many, the best of three. */
const looks = walk.worlds
  .filter((_, id) => id % 499 === 0)
  .map((world) => {
    const rounds = [1, 2, 3].map(() => {
      const started = performance.now();
      guide(world, scenarios['first-setup']);
      return performance.now() - started;
    });
    return Math.min(...rounds);
  });
const asks = (ms: number): number => Math.round(1000 / ms);

const raw = speed(over(snapshots, (snapshot, event) => rawHear('phone', snapshot, event)));
const rows = [
  ['raw XState transition', raw],
  ['step with memory', speed(over(snapshots, (snapshot, event) => hear('phone', snapshot, event)))],
  ['plain reducer', speed(over(plain, plainPhone))],
  ['whole walk, first-setup on Android', Math.round((walk.edges / walk.ms) * 1000)],
  ['guide, on average', asks(looks.reduce((sum, ms) => sum + ms, 0) / looks.length), 'worlds/s'],
  ['guide, at its slowest', asks(Math.max(...looks)), 'worlds/s'],
].map(([name, value, unit = 'steps/s']) => ({
  name,
  value,
  unit,
  baseline: 'raw XState transition',
  ratio: Number((Number(value) / raw).toPrecision(2)),
}));

if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2));
else console.table(rows);
