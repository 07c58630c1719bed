import { useEffect, useRef, useState } from 'react';
import { useWave } from '../parts/use-wave.js';
import type { FirstStageStrings } from '../strings/stage.js';
import type { Device, Scene } from './scene.js';
import { afterwards } from './waves.js';

interface Announced {
  readonly scene: Scene;
  /** Where the last thing was done. */
  readonly at: Device | null;
  /** What the coach says, as one sentence; null when it is off. */
  readonly line: string | null;
}

/** What the polite live region says: the change on the other device, then the new line of the coach, each once. */
export function useAnnouncer({ scene, at, line }: Announced, t: FirstStageStrings): string {
  const before = useRef({ scene, line });
  const [text, setText] = useState('');
  const parts = useWave(afterwards, false).here;

  useEffect(() => {
    const old = before.current;
    before.current = { scene, line };
    const news = parts?.newsOf(old.scene, scene, at, t);
    const said = [news, line === old.line ? null : line].filter((part) => part);
    if (said.length > 0) setText(said.join(' '));
  }, [scene, at, line, t, parts]);

  return text;
}
