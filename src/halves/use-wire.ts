import { useCallback, useEffect, useRef } from 'react';
import { leave, type Link } from '../../machines/halves/link.js';
import type { Frame } from '../../machines/halves/wire.js';
import { broadcastWire } from './broadcast-wire.js';

/** Milliseconds between two beats: soon enough to be noticed, and rare enough to be no work. */
const every = 400;

interface Ends {
  /** The link of this half as it is now. */
  readonly link: () => Link;
  readonly hear: (frame: Frame) => void;
  readonly beat: () => void;
}

/** Holds one end of a wire while it is drawn, and says so when it closes; what it returns posts. A new `meeting` is a new end. */
export function useWire(name: string, meeting: number, ends: Ends): (frames: readonly Frame[]) => void {
  const latest = useRef(ends);
  const posts = useRef<(frames: readonly Frame[]) => void>(() => {});
  useEffect(() => {
    latest.current = ends;
  });
  useEffect(() => {
    const wire = broadcastWire(name);
    posts.current = (frames) => frames.forEach(wire.post);
    const deaf = wire.onMessage((frame) => latest.current.hear(frame));
    const timer = setInterval(() => latest.current.beat(), every);
    latest.current.beat();
    const goes = () => posts.current(leave(latest.current.link()));
    addEventListener('pagehide', goes);
    return () => {
      goes();
      posts.current = () => {};
      removeEventListener('pagehide', goes);
      clearInterval(timer);
      deaf();
      wire.close();
    };
  }, [name, meeting]);
  return useCallback((frames) => posts.current(frames), []);
}
