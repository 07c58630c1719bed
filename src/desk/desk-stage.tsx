import { useMemo } from 'react';
import { type Desk, type DeskEvent, deskWorld } from '../../machines/cases/desk.js';
import type { WorldEvent } from '../../machines/world/world.js';
import type { AddressBook } from '../parts/addresses.js';
import { elsewhere } from '../parts/elsewhere.js';
import { coachSentence, type Speakers } from '../player/coach-text.js';
import { blank, everything } from '../player/given.js';
import { layoutOf } from '../player/layout.js';
import { sceneOf } from '../player/scene.js';
import { Stage } from '../player/stage.js';
import type { StageWish } from '../player/stage-scale.js';
import { asideOf } from '../player/aside-of.js';
import { useAside } from '../player/use-aside.js';
import { useClock } from '../player/use-clock.js';
import { type Size, useSize } from '../player/use-size.js';
import { afterwards } from '../player/waves.js';
import { useWave } from '../parts/use-wave.js';
import { isWhole } from '../strings/stage.js';
import type { DeskStrings } from '../strings/desk.js';
import { deskLine, leadOf } from './desk-line.js';

interface DeskStageProps {
  readonly t: DeskStrings;
  readonly desk: Desk;
  readonly speakers: Speakers;
  readonly addresses: AddressBook;
  readonly whole: Size;
  readonly wish: StageWish;
  readonly coach: boolean;
  readonly skips: HTMLElement | null;
  /** There is room for whose devices they are. */
  readonly named: boolean;
  readonly away: boolean;
  readonly onHappen: (event: DeskEvent) => void;
}

/** Where the coach has room for the names of its actions. */
const roomy = 1200;

/** The devices of the learner, and what the helper says. While the cause is looked for, nothing on them is pressed. */
export function DeskStage(props: DeskStageProps) {
  const { t, desk, speakers, addresses, whole, wish, coach, skips, named, away, onHappen } = props;
  const [work, room] = useSize();
  const { name } = t.people[desk.id];
  const looking = desk.phase === 'looking';
  const world = useMemo(() => deskWorld(desk), [desk]);
  const scene = useMemo(() => {
    const all = sceneOf(world);
    // Nobody waits for anything while one looks.
    return looking ? { ...all, waiting: { progressIn: null, patience: null } } : all;
  }, [world, looking]);
  const busy = scene.waiting.progressIn !== null;
  const happen = (event: WorldEvent) => {
    if (!looking) onHappen({ type: 'desk.happen', event });
    // Whoever takes the other phone in hand looks at it.
    else if (event.type === 'world.pickUp')
      onHappen(event.phone === 'oldPhone' ? { type: 'desk.look', look: 'oldPhone' } : { type: 'desk.lookAway' });
    else onElsewhere(elsewhere);
  };
  const [asked, onElsewhere] = useAside(world);
  useClock(scene.waiting.progressIn, happen);

  const stage = useMemo(() => {
    const words = speakers.coach.stage;
    return {
      ...words,
      ...(named && { laptop: t.devices.laptop(name), phone: t.devices.phone(name) }),
      state: looking ? { ...words.state, here: t.watching } : words.state,
    };
  }, [speakers, t, name, named, looking]);
  const aside = asked && (looking ? t.handsOff(name) : asideOf(asked, stage, null));
  const lead = looking ? null : leadOf(desk);
  const line = deskLine(desk, scene, t, stage);
  const says = coach || looking;
  const sentence = says ? coachSentence(line.say, speakers) : null;
  const parts = useWave(afterwards).here;
  const layout = useMemo(() => {
    if (!room || room.width === 0) return null;
    const laid = layoutOf({ width: room.width, height: whole.height }, room, wish);
    // Beside the panel the coach is narrower than it is anywhere else.
    return laid.mode === 'wide' && room.width < roomy
      ? { ...laid, mode: 'medium' as const, acts: 'medium' as const }
      : laid;
  }, [room, whole, wish]);
  return (
    <main className="work" ref={work} hidden={away}>
      {layout && (
        <Stage
          // Who looks somewhere sees that device first.
          key={`${desk.phase} ${desk.shown}`}
          t={stage}
          speakers={speakers}
          addresses={addresses}
          layout={layout}
          scene={scene}
          stop={lead?.stop ?? null}
          given={
            says
              ? everything('together', line, busy ? null : (lead?.intent ?? null))
              : everything('together', blank(t.mend(name)), null)
          }
          aside={aside}
          behind={desk.phase === 'done'}
          skips={skips}
          happen={happen}
          onElsewhere={onElsewhere}
        />
      )}
      {parts && isWhole(stage) && (
        <parts.Announcer
          t={stage}
          scene={scene}
          at={null}
          line={sentence}
          device={says ? line.device : null}
          leads
          aside={aside}
        />
      )}
    </main>
  );
}
