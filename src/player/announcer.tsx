import { useEffect, useRef, useState } from 'react';
import type { StageStrings } from '../strings/stage.js';
import { newsOf } from './announce.js';
import type { Device, Scene } from './scene.js';

interface AnnouncerProps {
  readonly t: StageStrings;
  readonly scene: Scene;
  /** Where the last thing was done. */
  readonly at: Device | null;
  /** What the coach says, as one sentence; null when it is silent. */
  readonly line: string | null;
  /** The coach says what it means, too, and what is to be carried over. */
  readonly leads: boolean;
  /** What is said instead, for a moment. */
  readonly aside?: string | null;
}

/** The polite live region: the change on the other device, then the new line of the coach, each once. */
export function Announcer({ t, scene, at, line, leads, aside = null }: AnnouncerProps) {
  const before = useRef({ scene, line });
  const [text, setText] = useState('');

  useEffect(() => {
    const old = before.current;
    before.current = { scene, line };
    const news = newsOf(old.scene, scene, at, t, leads);
    const said = [news, line === old.line ? null : line].filter((part) => part);
    if (said.length > 0) setText(said.join(' '));
  }, [scene, at, line, leads, t]);

  return (
    <output className="sr" aria-label={t.regions.messages}>
      {aside ?? text}
    </output>
  );
}
