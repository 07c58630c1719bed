import { type CatalogueId, entries, type Entry } from '../../machines/conditions/catalogue.js';
import { slips } from '../../machines/scenarios/lead-in.js';
import { type Run, startRun } from '../../machines/scenarios/run.js';
import { tick } from '../../machines/world/journal.js';
import { possible } from '../../machines/world/possible.js';
import { replay } from '../../machines/world/replay.js';
import { viewsOf } from '../../machines/world/views.js';
import { step } from '../../machines/world/world.js';

/** As many as one can remember. */
const most = 2;

/** A control that is also pressed by who makes no mistake says nothing of one. */
const alsoRight: ReadonlySet<CatalogueId> = new Set(['E01', 'E13', 'E20']);

/** What went wrong in a practice, of what the catalogue knows: what it began with, and then the slips that were made. */
export function practised(run: Run): readonly CatalogueId[] {
  const here = entries.filter(([, entry]) => 'in' in entry && entry.in.includes(run.scenario));
  const began = here.flatMap(([id, entry]) => ('start' in entry && run.conditions.includes(entry.start) ? [id] : []));
  return [...new Set([...began, ...slipped(run, here)])].slice(0, most);
}

/** The slips that were made, in order. */
function slipped(run: Run, all: readonly (readonly [CatalogueId, Entry])[]): readonly CatalogueId[] {
  const found: CatalogueId[] = [];
  let { world } = startRun(run);
  for (const entry of run.journal) {
    const now = step(world, { type: 'world.elapse', ms: entry.ticks * tick });
    const event = possible(now)[entry.index];
    for (const [id, said] of all) {
      if (!event || !('slip' in said) || alsoRight.has(id)) continue;
      const { at, screen } = said.slip;
      if (viewsOf(now)[at].screen === screen && slips(said.slip)(event)) found.push(id);
    }
    const after = replay(world, [entry]);
    if (!after) return found;
    world = after.world;
  }
  return found;
}
