import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { WorldEvent } from '../../machines/world/world.js';
import type { DialWords } from '../strings/stage.js';
import { CoachButton } from './coach-button.js';
import type { Look } from './coach-looks.js';
import type { Layout } from './layout.js';
import type { Device } from './scene.js';
import { voice } from './voice.js';
import type { StageMode } from './stage-scale.js';

interface PlayerProps {
  readonly t: DialWords;
  readonly layout: Layout;
  readonly shown: Device;
  readonly device: Device | null;
  /** How much was done before: the same can be done twice. */
  readonly done: number;
  /** What is said of this step: it takes time to read. */
  readonly says: string;
  /** What is done next; nothing while something runs by itself, and where the way ends. */
  readonly event: WorldEvent | null;
  /** Everything stands still. */
  readonly still: boolean;
  readonly onShow: (device: Device) => void;
  readonly onPlay: (event: WorldEvent) => void;
  readonly onTakeOver: () => void;
}

/** Milliseconds: for each letter that is to be read, at least for a step, and for the press that is seen. */
const letter = 75;
const least = 3_000;
const press = 450;

/** Whether the page can be seen: nothing is played to nobody. */
const isSeen = (): boolean => document.visibilityState === 'visible';
function whenSeen(look: () => void): () => void {
  document.addEventListener('visibilitychange', look);
  return () => document.removeEventListener('visibilitychange', look);
}

/** Where there is room for names: on how many of the three buttons, counted from the last. */
const named: { readonly [M in StageMode]: number } = {
  wide: 1,
  upright: 3,
  short: 1,
  medium: 0,
  side: 1,
  flat: 1,
  narrow: 1,
  compact: 0,
  single: 1,
  tiny: 0,
};

/** Plays the way to the goal: first it shows what is pressed, and how long it stands there follows from what is read. */
export function Player(props: PlayerProps) {
  const { t, layout, shown, device, done, says, event, still, onShow, onPlay, onTakeOver } = props;
  const [playing, setPlaying] = useState(true);
  const seen = useSyncExternalStore(whenSeen, isSeen);
  const frame = useRef<HTMLSpanElement>(null);
  const next = useRef({ event, onPlay, onShow });
  useEffect(() => {
    next.current = { event, onPlay, onShow };
  });
  const can = event !== null;
  const step = `${done} ${says} ${JSON.stringify(event)}`;

  // The device of the next step is brought into view, once: who looks at the other one meanwhile is left alone.
  useEffect(() => {
    if (device) next.current.onShow(device);
  }, [device, step]);

  useEffect(() => {
    const stage = frame.current?.closest('.stage');
    if (!playing || still || !can || !seen) return undefined;
    const reading = Math.max(least, says.length * letter);
    const shows = setTimeout(() => stage?.setAttribute('data-press', ''), reading - press);
    let plays = setTimeout(play, reading);
    // What is read aloud is heard to its end first.
    function play() {
      const { event, onPlay } = next.current;
      if (voice.isReading()) plays = setTimeout(play, press);
      else if (event) onPlay(event);
    }
    return () => {
      clearTimeout(shows);
      clearTimeout(plays);
      stage?.removeAttribute('data-press');
    };
  }, [playing, still, can, seen, step, says]);

  const room = shown === device || !layout.one ? named[layout.acts] : Math.min(named[layout.acts], 1);
  const look = (fromEnd: number): Look => (room >= fromEnd ? 'name' : 'icon');
  return (
    <>
      <span className="player" ref={frame}>
        <CoachButton
          look={look(3)}
          icon={playing ? 'pause' : 'play'}
          name={playing ? t.pause : t.play}
          onClick={() => setPlaying(!playing)}
        />
        <CoachButton
          look={look(2)}
          icon="next"
          name={t.step}
          onClick={() => {
            setPlaying(false);
            if (event) onPlay(event);
          }}
        />
      </span>
      <CoachButton look={look(1)} icon="hand" name={t.takeOver} onClick={onTakeOver} />
    </>
  );
}
