import { useMemo } from 'react';
import { leadOf } from '../../machines/cases/mended.js';
import { nextRepair } from '../../machines/cases/next-repair.js';
import { planHere, planOf, sameThere } from '../../machines/cases/plan.js';
import { shownWorld, type Visit } from '../../machines/cases/visit.js';
import type { WorldEvent } from '../../machines/world/world.js';
import type { AddressBook } from '../parts/addresses.js';
import { elsewhere } from '../parts/elsewhere.js';
import { useWave } from '../parts/use-wave.js';
import { asideOf } from '../player/aside-of.js';
import { coachLine } from '../player/coach-line.js';
import { coachSentence, type Speakers } from '../player/coach-text.js';
import { blank, everything, taskOnly } from '../player/given.js';
import { layoutOf } from '../player/layout.js';
import { type Device, sceneOf } from '../player/scene.js';
import { Stage } from '../player/stage.js';
import type { StageWish } from '../player/stage-scale.js';
import { useAside } from '../player/use-aside.js';
import { useClock } from '../player/use-clock.js';
import { type Size, useSize } from '../player/use-size.js';
import { afterwards } from '../player/waves.js';
import type { DeskStrings } from '../strings/desk.js';
import { isWhole } from '../strings/stage.js';

interface DeskStageProps {
  readonly t: DeskStrings;
  readonly visit: Visit;
  readonly name: string;
  /** What the helper looks at; null: the learner mends it, and both devices can be used. */
  readonly sees: Device | null;
  /** What was seen there, a sentence for each thing. */
  readonly found: readonly string[];
  readonly speakers: Speakers;
  readonly addresses: AddressBook;
  readonly whole: Size;
  readonly wish: StageWish;
  readonly coach: boolean;
  readonly skips: HTMLElement | null;
  /** There is room for whose devices they are. */
  readonly named: boolean;
  readonly away: boolean;
  readonly onHappen: (event: WorldEvent) => void;
}

/** Where the coach has room for the names of its actions. */
const roomy = 1200;

/** The devices of the learner: the one that is looked at, on which nothing is pressed; or both, while it is mended. */
export function DeskStage(props: DeskStageProps) {
  const { t, visit, name, sees, found, speakers, addresses, whole, wish, coach, skips, named, away, onHappen } = props;
  const [work, room] = useSize();
  const world = useMemo(() => (sees ? shownWorld(visit) : visit.run.world), [sees, visit]);
  const scene = useMemo(() => {
    const all = sceneOf(world);
    // Nobody waits for anything while one looks.
    return sees ? { ...all, waiting: { progressIn: null, patience: null } } : all;
  }, [world, sees]);
  const busy = scene.waiting.progressIn !== null;
  const [asked, onElsewhere] = useAside(world);
  const happen = (event: WorldEvent) => {
    if (sees) onElsewhere(elsewhere);
    else onHappen(event);
  };
  useClock(scene.waiting.progressIn, happen);

  const stage = useMemo(() => {
    const words = speakers.coach.stage;
    return {
      ...words,
      ...(named && { laptop: t.devices.laptop(name), phone: t.devices.phone(name) }),
      state: sees ? { ...words.state, here: t.watching } : words.state,
    };
  }, [speakers, t, name, named, sees]);
  const aside = asked && (sees ? t.handsOff(name) : asideOf(asked, stage, null));
  const [first = '', ...rest] = found;
  // What the guide says is of what was named; the devices are as they are.
  const believed = sees ? null : planOf(visit);
  const plan = believed && planHere(believed, world);
  const lead = plan && leadOf(plan);
  const next = plan && nextRepair(plan);
  const there = plan && next && sameThere(next.event, plan.run.world, world);
  const line = !sees
    ? !plan || !lead
      ? { ...blank(believed ? t.noStepHere : t.noPlan), kicker: t.watching }
      : lead.stop
        ? { ...coachLine(lead, sceneOf(plan.run.world), stage), kicker: t.tell(name) }
        : { ...blank(t.ready(name)), kicker: t.watching }
    : { ...blank(first, rest.join(' ') || t.lookWhy), kicker: t.watching, device: sees };
  const says = coach || sees !== null;
  const parts = useWave(afterwards).here;
  const layout = useMemo(() => {
    if (!room || room.width === 0) return null;
    const laid = layoutOf({ width: room.width, height: whole.height }, room, wish);
    // Beside the panel the coach is narrower than it is anywhere else.
    return laid.mode === 'wide' && room.width < roomy
      ? { ...laid, mode: 'medium' as const, acts: 'medium' as const }
      : laid;
  }, [room, whole, wish]);
  const given = sees
    ? { ...taskOnly('together', ''), line }
    : coach
      ? everything('together', line, busy || !there ? null : (lead?.intent ?? null))
      : everything('together', blank(t.mend.desk(name)), null);
  return (
    <main className="work" ref={work} hidden={away} data-sees={sees ?? undefined}>
      {layout && (
        <Stage
          // Who looks somewhere sees that device first.
          key={`${sees} ${visit.shown?.id}`}
          t={stage}
          speakers={speakers}
          addresses={addresses}
          layout={layout}
          scene={scene}
          stop={lead?.stop ?? null}
          given={given}
          aside={aside}
          behind={false}
          skips={skips}
          happen={happen}
          onElsewhere={onElsewhere}
        />
      )}
      {parts && isWhole(stage) && !sees && (
        <parts.Announcer
          t={stage}
          scene={scene}
          at={null}
          line={says ? coachSentence(line.say, speakers) : null}
          device={says ? line.device : null}
          leads
          aside={aside}
        />
      )}
    </main>
  );
}
