import { atLeast } from '../../machines/coach/least.js';
import { planner } from '../../machines/coach/plan.js';
import { guide, scenarios } from '../../machines/scenarios/index.js';
import { transition } from 'xstate';
import { hear, machines, rawHear } from '../../machines/world/hear.js';
import { explore } from '../world/explore.js';
import { begins } from './begins.js';
import { frame, inBrowser } from './in-browser.js';
import { plainPhone, type PlainPhone } from './plain-phone.js';

/**
 * What a step costs: a machine's answer with memory, against XState's own transition and against a plain reducer of
 * the same shape; and what a hint costs, here and in a browser that is made slower. All in one run, so that the ratios mean something on any computer. `--json` gives rows as data.
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

/** Of many times, the one that so many are below. */
const quantile = (times: readonly number[], part: number): number =>
  [...times].sort((a, b) => a - b)[Math.ceil((times.length - 1) * part)] ?? Number.NaN;

const timed = (act: () => unknown): number => {
  const started = performance.now();
  act();
  return performance.now() - started;
};

const scenario = scenarios['first-setup'];
const sample = walk.worlds.filter((_, id) => id % 499 === 0);
/** A coach that plans ahead has the answer; without it the guide looks as far as the next stop. */
const looks = sample.map((world) => timed(() => guide(world, scenario)));
const plans = planner(scenario, atLeast(scenario));
const cold = sample.map((world) => {
  const fresh = planner(scenario, atLeast(scenario)).plan(world);
  return { ms: timed(() => fresh.go(Number.POSITIVE_INFINITY)), opened: fresh.opened() };
});
for (const world of sample) plans.plan(world).go(Number.POSITIVE_INFINITY);
const hints = sample.map((world) => timed(() => guide(world, scenario, plans.next)));

const actors = snapshots.map((snapshot) => machines.phone.resolveState(snapshot as never));
const raw = speed(over(actors, (actor, event) => transition(machines.phone, actor, event as never)));
const steps = (name: string, value: number) => ({
  name,
  value,
  unit: 'steps/s',
  baseline: 'raw XState transition',
  ratio: Number((value / raw).toPrecision(2)),
});
const times = (name: string, value: number) => ({
  name,
  value: Number(value.toPrecision(3)),
  unit: 'ms',
  baseline: 'one frame, 16.7 ms',
  ratio: Number((value / frame).toPrecision(2)),
});
const worlds = (name: string, value: number) => ({
  name,
  value,
  unit: 'worlds',
  baseline: 'the whole walk',
  ratio: Number((value / walk.worlds.length).toPrecision(2)),
});
const spread = (name: string, values: readonly number[], row: typeof times) => [
  row(`${name}, median`, quantile(values, 0.5)),
  row(`${name}, p99`, quantile(values, 0.99)),
];
const noBrowser = process.argv.includes('--no-browser');
const slow = noBrowser ? null : await inBrowser();
const element = noBrowser ? null : await begins();
const elements = (name: string, onPreact: readonly number[], onReact: readonly number[]) => ({
  name,
  value: Math.round(quantile(onPreact, 0.5)),
  unit: 'ms',
  baseline: `on React and XState, ${Math.round(quantile(onReact, 0.5))} ms`,
  ratio: Number((quantile(onPreact, 0.5) / quantile(onReact, 0.5)).toPrecision(2)),
});

const rows = [
  steps('raw XState transition', raw),
  steps(
    'step of our own, without memory',
    speed(over(snapshots, (snapshot, event) => rawHear('phone', snapshot, event))),
  ),
  steps('step with memory', speed(over(snapshots, (snapshot, event) => hear('phone', snapshot, event)))),
  steps('plain reducer', speed(over(plain, plainPhone))),
  steps('whole walk, first-setup on Android', Math.round((walk.edges / walk.ms) * 1000)),
  ...spread('hint that was planned', hints, times),
  ...spread('hint without a plan, to the next stop', looks, times),
  ...spread(
    'plan of the whole way, nothing known',
    cold.map(({ ms }) => ms),
    times,
  ),
  ...spread(
    'worlds opened for it',
    cold.map(({ opened }) => opened),
    worlds,
  ),
  ...(slow
    ? [
        ...spread('Chromium, four times slower: press to the words of the coach', slow.hints, times),
        times('Chromium, four times slower: press to next paint, p95', quantile(slow.paints, 0.95)),
        times('Chromium, four times slower: longest piece of planning', Math.max(0, ...slow.idle)),
      ]
    : []),
  ...(element
    ? [
        elements('element: script to first practisable screen', element.preact.here, element.react.here),
        elements('the same on slow 4G, four times slower', element.preact.slow, element.react.slow),
      ]
    : []),
];

if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2));
else console.table(rows);
