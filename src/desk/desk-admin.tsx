import { useState } from 'react';
import { adminView } from '../../machines/admin/admin.view.js';
import { nextRepair } from '../../machines/cases/next-repair.js';
import { planOf, sameThere } from '../../machines/cases/plan.js';
import { shownWorld, type Visit } from '../../machines/cases/visit.js';
import type { WorldEvent } from '../../machines/world/world.js';
import type { AddressBook } from '../parts/addresses.js';
import { nothingLit } from '../parts/pointing.js';
import { AdminPane } from '../player/admin-pane.js';
import type { Speakers } from '../player/coach-text.js';
import type { DeskStrings } from '../strings/desk.js';

interface DeskAdminProps {
  readonly t: DeskStrings;
  readonly visit: Visit;
  readonly speakers: Speakers;
  readonly addresses: AddressBook;
  /** The coach points where something has to be done. */
  readonly coach: boolean;
  readonly away: boolean;
  /** Null while the helper only looks. */
  readonly onHappen: ((event: WorldEvent) => void) | null;
}

/** The helper's own screen: the admin side of the school, over every channel. */
export function DeskAdmin({ t, visit, speakers, addresses, coach, away, onHappen }: DeskAdminProps) {
  const [aside, say] = useState<string | null>(null);
  const world = onHappen ? visit.run.world : shownWorld(visit);
  const plan = onHappen && coach ? planOf(visit) : null;
  const next = plan && nextRepair(plan);
  const event = plan && next?.by === 'admin' ? sameThere(next.event, plan.run.world, visit.run.world) : null;
  const lit = event?.type === 'world.helper' ? event.intent : null;
  if (!world.admin) return null;
  return (
    <main className="own-screen" hidden={away}>
      <AdminPane
        view={adminView(world.admin)}
        locale={speakers.coach.locale}
        laptop={speakers.laptop.laptop}
        addresses={addresses}
        pointing={lit ? { ...nothingLit, intent: lit.type, verb: speakers.coach.stage.verbs.click } : nothingLit}
        name={t.ownScreen}
        state={onHappen ? t.ownScreenUse : t.watching}
        now
        onIntent={(intent) => {
          const elsewhere = intent.type === 'person.tapElsewhere';
          say(!onHappen ? t.ownLook : elsewhere ? t.ownElsewhere : null);
          if (!elsewhere) onHappen?.({ type: 'world.helper', intent });
        }}
      />
      <output className="own-screen__aside">{aside}</output>
    </main>
  );
}
