import { useEffect, useRef } from 'react';
import type { StageStrings } from '../strings/stage.js';
import { CoachButton } from './coach-button.js';
import type { CoachLine } from './coach-line.js';
import type { Speakers } from './coach-text.js';
import { spokenLine, spokenScreen } from './spoken.js';
import { type Spoken, useReading, useVoice, voice } from './voice.js';

interface AloudProps {
  readonly t: StageStrings;
  readonly speakers: Speakers;
  readonly line: CoachLine;
  /** The learner wants everything read that is new. */
  readonly always: boolean;
}

const nothing: readonly Spoken[] = [];

/** The screens in view: that of the device that is now, or of both where none is. */
function screensOf(stage: Element): readonly Element[] {
  const { one, show, now } = (stage as HTMLElement).dataset;
  const device = one === undefined ? now : show;
  return [...stage.querySelectorAll(`${device ? `.dev--${device}` : '.dev'} .screen`)].filter(
    (screen) => !screen.closest('[aria-hidden="true"], [inert]'),
  );
}

/** Reads aloud what the coach says and what is on the screen in view, where the device has a voice for it. */
export function Aloud({ t, speakers, line, always }: AloudProps) {
  const { locale } = speakers.coach;
  const can = useVoice(locale);
  const frame = useRef<HTMLSpanElement>(null);
  const reading = useReading(frame);
  // Only where it is read: to put it in words at every press costs more than the whole coach.
  const lines = always && can ? spokenLine(line, speakers) : nothing;
  const text = lines.map((part) => part.text).join(' ');
  const latest = useRef(lines);
  useEffect(() => {
    latest.current = lines;
  });

  useEffect(() => () => voice.stop(frame), []);
  useEffect(() => {
    if (text !== '') voice.read(latest.current, frame);
  }, [text]);

  if (!can) return null;
  const press = () => {
    if (reading) return voice.stop(frame);
    const stage = frame.current?.closest('.stage');
    return voice.read([...spokenLine(line, speakers), ...(stage ? screensOf(stage).flatMap(spokenScreen) : [])], frame);
  };
  return (
    <span className="aloud" ref={frame}>
      <CoachButton
        look="icon"
        icon={reading ? 'x' : 'speak'}
        name={reading ? t.aloud.stop : t.aloud.read}
        onClick={press}
      />
    </span>
  );
}
