import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Sight } from '../../machines/protocol/controls.js';
import { centre, type Point, sightOf } from './sight.js';

/** How long the camera must be still before it has seen something. */
const stillFor = 500;
/** How much of the frame a whole code fills. */
const filled = 0.7;
/** Edge of the code when there is none to measure. */
const usualCode = 200;
/** Where the code is at first, seen from the middle of the frame, in codes: beside it, half in view. */
const beside: Point = { x: 0.95, y: 0.3 };

/** Where the seen laptop is drawn: moved by `x` and `y`, and scaled. */
interface Pose extends Point {
  readonly scale: number;
  readonly smooth: boolean;
}

interface Aim {
  readonly pose: Pose;
  /** Moves the camera over the laptop, in pixels of the phone. */
  readonly move: (by: Point, smooth?: boolean) => void;
  /** Brings the code, or without a code the laptop, to the middle of the frame. */
  readonly point: () => void;
}

/** Aims the camera. The position lives here only; what was seen when it held still is all that is reported. */
export function useAim(
  world: RefObject<HTMLElement | null>,
  frame: RefObject<HTMLElement | null>,
  onSight: (sight: Sight) => void,
): Aim {
  const [pose, setPose] = useState<Pose>({ x: 0, y: 0, scale: 1, smooth: false });
  const shown = useRef(pose);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const last = useRef<Sight | null>(null);
  const report = useRef(onSight);
  useEffect(() => {
    report.current = onSight;
  });

  const place = useCallback((next: Pose) => {
    shown.current = next;
    setPose(next);
  }, []);
  /** Whether the person has moved it since it was last still. */
  const moved = useRef(false);

  const look = useCallback((): Sight => sightOf(world.current, frame.current), [world, frame]);

  const settle = useCallback(() => {
    if (timer.current) clearTimeout(timer.current);
    const travel = world.current ? Number.parseFloat(getComputedStyle(world.current).transitionDuration) * 1000 : 0;
    timer.current = setTimeout(
      () => {
        timer.current = null;
        last.current = look();
        report.current(last.current);
      },
      stillFor + (shown.current.smooth ? travel || 0 : 0),
    );
  }, [look, world]);

  /** Draws the target so that it stands `away` (in codes) from the middle of the frame. */
  const stand = useCallback(
    (away: Point, smooth: boolean) => {
      const at = centre(world.current, frame.current, shown.current);
      if (!at) return;
      const scale = (filled * at.frame) / (at.code ?? usualCode);
      const code = (at.code ?? usualCode) * scale;
      place({
        x: at.middle.x + away.x * code - at.target.x * scale,
        y: at.middle.y + away.y * code - at.target.y * scale,
        scale,
        smooth,
      });
    },
    [world, frame, place],
  );

  useLayoutEffect(() => {
    const held = frame.current;
    if (!held) return;
    stand(beside, false);
    if (typeof ResizeObserver === 'undefined') return;
    let size = held.offsetWidth;
    const watch = new ResizeObserver(() => {
      if (held.offsetWidth === size) return;
      size = held.offsetWidth;
      stand(beside, false);
    });
    watch.observe(held);
    return () => watch.disconnect();
  }, [frame, stand]);

  useEffect(() => {
    // Only once it is drawn is it known how long it travels.
    if (!moved.current) return;
    moved.current = false;
    settle();
  }, [pose, settle]);
  useEffect(() => {
    // The laptop can show something else while the camera is held still.
    if (last.current !== null && timer.current === null && look() !== last.current) settle();
  });
  useEffect(
    () => () => {
      if (timer.current) clearTimeout(timer.current);
    },
    [],
  );

  const move = useCallback(
    (by: Point, smooth = false) => {
      const { x, y, scale } = shown.current;
      moved.current = true;
      place({ x: x - by.x, y: y - by.y, scale, smooth });
    },
    [place],
  );
  const point = useCallback(() => {
    // Pressing again while it is on its way would only make it later.
    if (shown.current.smooth && (moved.current || timer.current !== null)) return;
    moved.current = true;
    stand({ x: 0, y: 0 }, true);
  }, [stand]);

  return { pose, move, point };
}
