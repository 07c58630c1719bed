import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { scenarios } from '../../machines/scenarios/index.js';
import { explore, singles, stranded, unreachedIn } from './explore.js';
import { type Growth, grown, titleOf } from './growth.js';

/**
 * Prints how much world each scenario has, alone and with each condition, and whether anybody can get stuck in it.
 * `--json` gives the rows as data; `--why` tells the stories of what is wrong; `--only first-setup` walks one scenario;
 * `--write` commits the sizes to growth.json.
 */
const { values: asked } = parseArgs({
  options: {
    json: { type: 'boolean' },
    why: { type: 'boolean' },
    write: { type: 'boolean' },
    only: { type: 'string' },
  },
});
const file = 'tests/world/growth.json';
const before = JSON.parse(readFileSync(file, 'utf8')) as Growth;
const sizes: Record<string, Record<string, number>> = {};

const rows = Object.values(scenarios)
  .filter(({ id }) => !asked.only || id === asked.only)
  .flatMap((scenario) =>
    (['android', 'iphone'] as const).flatMap((phone) => {
      const walk = explore(scenario, phone, singles(scenario, phone));
      const onlyByHelp = stranded(walk, scenario.goal);
      const dead = stranded(walk, (world) => scenario.goal(world) || scenario.exits.some((exit) => exit.holds(world)));
      const unreached = unreachedIn(walk, scenario, phone);
      if (asked.why) {
        const told = [
          ...dead.slice(0, 3).map((id) => `dead end: ${walk.story(id)}`),
          ...walk.disagreements.slice(0, 3),
        ];
        console.error([...told, `unreached: ${unreached.join(' ')}`].join('\n'));
      }
      const ofWalk = (sizes[`${scenario.id} ${phone}`] ??= {});
      return walk.roots.map((root) => {
        const own = (id: number) => id >= root.from && id < root.to;
        const worlds = root.to - root.from;
        const ends = dead.filter(own).length;
        const first = root.conditions.length === 0;
        ofWalk[titleOf(root)] = worlds;
        return {
          scenario: scenario.id,
          phone,
          conditions: titleOf(root),
          resolution: 'full',
          worlds,
          growth: grown(before, scenario.id, phone, root),
          edges: walk.next.slice(root.from, root.to).reduce((sum, leads) => sum + leads.length, 0),
          deadEnds: ends,
          onlyByHelp: onlyByHelp.filter(own).length - ends,
          unreached: first ? unreached.length : 0,
          disagreements: first ? walk.disagreements.length : 0,
          ms: Math.round(root.ms),
        };
      });
    }),
  );

if (asked.write) writeFileSync(file, `${JSON.stringify({ ...before, ...sizes }, null, 2)}\n`);
if (asked.json) console.log(JSON.stringify(rows, null, 2));
else console.table(rows);
