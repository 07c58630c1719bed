import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { type Scenario, scenarios } from '../../machines/scenarios/index.js';
import {
  explore,
  over,
  pairs,
  type Resolution,
  type Root,
  singles,
  stranded,
  unreachedIn,
  type Walk,
} from './explore.js';
import { distances, learn, proven, withoutWay } from './distances.js';
import { type Growth, grown, sizeOf, sizesOf } from './growth.js';

/**
 * Prints how much world each scenario has, alone, with each condition and with each two of them, and whether anybody can
 * get stuck in it. Pairs are walked with one device going on at a time; `--all` walks them whole as well.
 * `--json` gives the rows as data; `--why` tells the stories of what is wrong; `--only first-setup` walks one scenario;
 * `--write` commits the sizes to growth.json, and to machines/coach/least.json how far it is at least.
 */
const { values: asked } = parseArgs({
  options: {
    json: { type: 'boolean' },
    why: { type: 'boolean' },
    write: { type: 'boolean' },
    all: { type: 'boolean' },
    only: { type: 'string' },
  },
});
const file = 'tests/world/growth.json';
const before = JSON.parse(readFileSync(file, 'utf8')) as Growth;
const sizes: Record<string, Readonly<Record<string, number>>> = {};
const leastFile = 'machines/coach/least.json';
const least: Record<string, Record<string, number>> = {};
const started = performance.now();

/** The tests compare fewer. */
const sampling = 4;

function* walks(scenario: Scenario, phone: PhoneKind): Generator<readonly [Walk, Resolution]> {
  const [one, two] = [singles(scenario, phone), pairs(scenario, phone)];
  if (asked.all) return yield [explore(scenario, phone, [...one, ...two], { sampling }), 'full'];
  yield [explore(scenario, phone, one, { sampling }), 'full'];
  if (two.length > 0)
    yield [explore(scenario, phone, [...one, ...two], { resolution: 'meeting', sampling }), 'meeting'];
}

function rowsOf(walk: Walk, resolution: Resolution, scenario: Scenario, phone: PhoneKind) {
  const far = distances(walk, scenario, resolution);
  // Where only one device goes on, another order can be cheaper: there it is proven that there is a way.
  const { unplanned, lengths } =
    resolution === 'full' ? proven(walk, scenario, far) : { unplanned: withoutWay(far), lengths: null };
  if (resolution === 'full') learn(least, walk, scenario, far);
  const longest = ({ from, to }: Root) =>
    lengths === null ? -1 : lengths.subarray(from, to).reduce((most, length) => Math.max(most, length), 0);
  const stuck = stranded(walk, scenario.goal);
  const dead = stranded(walk, over(scenario));
  const unreached = resolution === 'full' ? unreachedIn(walk, scenario, phone) : [];
  if (asked.why) {
    const told = [
      ...unplanned.slice(0, 3).map((id) => `no plan, or not the cheapest: ${walk.story(id)}`),
      ...dead.slice(0, 3).map((id) => `dead end: ${walk.story(id)}`),
      ...walk.disagreements.slice(0, 3),
    ];
    console.error([...told, `unreached: ${unreached.join(' ')}`].join('\n'));
  }
  const row = (root: Root) => {
    const own = (id: number) => id >= root.from && id < root.to;
    const deadEnds = dead.filter(own).length;
    const first = root.conditions.length === 0;
    return {
      scenario: scenario.id,
      phone,
      conditions: root.conditions.join('+') || 'none',
      resolution,
      worlds: root.to - root.from,
      growth: grown(before, scenario.id, phone, resolution, root),
      edges: walk.next.slice(root.from, root.to).reduce((sum, leads) => sum + leads.length, 0),
      deadEnds,
      exitsOnlyByHelp: stuck.filter(own).length - deadEnds,
      unreached: first ? unreached.length : 0,
      disagreements: first ? walk.disagreements.length : 0,
      unplanned: unplanned.filter(own).length,
      longestPlan: longest(root),
      ms: Math.round(root.ms),
    };
  };
  return walk.roots.map(row);
}

const rows = Object.values(scenarios)
  .filter(({ id }) => !asked.only || id === asked.only)
  .flatMap((scenario) =>
    (['android', 'iphone'] as const).flatMap((phone) =>
      [...walks(scenario, phone)].flatMap(([walk, resolution]) => {
        console.error(
          `${scenario.id} on ${phone}, ${resolution}: ${walk.worlds.length} worlds; planning from each ...`,
        );
        sizes[sizesOf(scenario.id, phone, resolution)] = Object.fromEntries(walk.roots.map(sizeOf));
        return rowsOf(walk, resolution, scenario, phone);
      }),
    ),
  );

if (asked.write && !asked.all) {
  const all = { ...JSON.parse(readFileSync(leastFile, 'utf8')), ...least };
  writeFileSync(leastFile, `${JSON.stringify(all, null, 2)}\n`);
  writeFileSync(file, `${JSON.stringify({ ...before, ...sizes }, null, 2)}\n`);
}
if (asked.json) console.log(JSON.stringify(rows, null, 2));
else {
  console.table(rows);
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + of(row), 0);
  const longest = rows.reduce((most, { longestPlan }) => Math.max(most, longestPlan), 0);
  console.log(
    `${rows.length} walks in ${Math.round((performance.now() - started) / 1000)} s: ${sum(({ worlds }) => worlds)} worlds, ` +
      `${sum(({ deadEnds }) => deadEnds)} dead ends, ${sum(({ disagreements }) => disagreements)} disagreements, ` +
      `${sum(({ unplanned }) => unplanned)} without the cheapest plan; the longest plan has ${longest} steps`,
  );
}
