import type { PhoneKind } from '../../machines/protocol/messages.js';
import { scenarios } from '../../machines/scenarios/index.js';
import { explore, stranded, unreachedIn } from './explore.js';

/** Prints how much world each scenario has, and whether anybody can get stuck in it. `--json` gives the rows as data. */
const rows = Object.values(scenarios).flatMap((scenario) =>
  (['android', 'iphone'] as const satisfies readonly PhoneKind[]).map((phone) => {
    const walk = explore(scenario, phone);
    const onlyByHelp = new Set(stranded(walk, scenario.goal));
    const dead = stranded(walk, (world) => scenario.goal(world) || scenario.exits.some((exit) => exit.holds(world)));
    const unreached = unreachedIn(walk, scenario, phone);
    if (process.argv.includes('--why')) {
      console.error(
        [
          ...dead.slice(0, 3).map((id) => `dead end: ${walk.story(id)}`),
          ...walk.disagreements.slice(0, 3),
          `unreached: ${unreached.join(' ')}`,
        ].join('\n'),
      );
    }
    return {
      scenario: scenario.id,
      phone,
      conditions: 'none',
      resolution: 'sameness',
      worlds: walk.worlds.length,
      edges: walk.edges,
      deadEnds: dead.length,
      exitsOnlyByHelp: onlyByHelp.size - dead.length,
      unreached: unreached.length,
      disagreements: walk.disagreements.length,
      unplanned: -1,
      longestPlan: -1,
      ms: Math.round(walk.ms),
    };
  }),
);

if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2));
else console.table(rows);
