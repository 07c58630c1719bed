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
  /** The device that it is about. */
  readonly device: Device | null;
  /** The coach says what it means, too, and what is to be carried over. */
  readonly leads: boolean;
  /** What is said instead, for a moment. */
  readonly aside?: string | null;
}

/** The polite live region: the change on the other device, then the new line of the coach, each once. */
export function Announcer({ t, scene, at, line, device, leads, aside = null }: AnnouncerProps) {
  const before = useRef({ scene, line, device });
  const [text, setText] = useState('');

  useEffect(() => {
    const old = before.current;
    before.current = { scene, line, device };
    const news = newsOf(old.scene, scene, at, t, leads);
    // The sign shows on which device; who only hears it is told when it is another one.
    const turns = leads && device !== null && device !== old.device && !news?.includes(`${t[device]}: `);
    const known = line === old.line || (line !== null && news?.toLowerCase().includes(line.toLowerCase()));
    const next = known || line === null ? null : turns ? `${t[device]}: ${line}` : line;
    const said = [news, next].filter((part) => part);
    if (said.length > 0) setText(said.join(' '));
  }, [scene, at, line, device, leads, t]);

  return (
    <output className="sr" aria-label={t.regions.messages}>
      {aside ?? text}
    </output>
  );
}
