import { type RefObject, useId } from 'react';
import { adviceOf, type Companion, expected, guideFor } from '../../machines/coach/companion.js';
import { deviceOf } from '../../machines/coach/hypotheses.js';
import { Icon } from '../parts/icon.js';
import { coachLine } from '../player/coach-line.js';
import type { Speakers } from '../player/coach-text.js';
import { CoachWords } from '../player/coach-words.js';
import { sceneOf } from '../player/scene.js';
import type { FirstStageStrings } from '../strings/stage.js';
import { calledBy } from './names.js';
import { type Drawing, Picture } from './picture.js';

interface AdviceProps {
  readonly now: Companion;
  readonly drawing: Drawing;
  readonly speakers: Speakers;
  readonly stage: FirstStageStrings;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** What the coach says in the likeliest world. Numbers are read elsewhere. */
export function lineFor(now: Companion, stage: FirstStageStrings) {
  const best = now.set[0];
  const guide = guideFor(now);
  if (!best || !guide) return null;
  return { world: best.world, ...coachLine(guide, { ...sceneOf(best.world), mistyped: null, guard: null }, stage) };
}

/** What to do on which real device, why, and what comes then. */
export function Advice({ now, drawing, speakers, stage, heading }: AdviceProps) {
  const { t } = drawing;
  const sign = useId();
  const line = lineFor(now, stage);
  const next = expected(now);
  const [first] = adviceOf(now);
  if (!line || !next || !first) return null;
  const device = deviceOf(line.world, first);
  return (
    <>
      <p>{line.kicker}</p>
      <p className="cp__sign" id={sign} data-back={line.back || undefined}>
        <Icon name={line.back ? 'uturn' : device === 'laptop' ? 'laptop' : 'phone'} size={28} />
        <span>{t.at[calledBy(device, line.world)]}</span>
      </p>
      <h2 className="cp__say" ref={heading} tabIndex={-1} aria-describedby={sign}>
        <CoachWords text={line.say} speakers={speakers} />
      </h2>
      <p className="cp__why">
        <CoachWords text={line.why} speakers={speakers} />
      </p>
      <figure className="cp__then" data-device={next.device === 'laptop' ? 'laptop' : 'phone'}>
        <figcaption>{t.next[calledBy(next.device, line.world)]}</figcaption>
        <div className="pic">
          <Picture drawing={drawing} glance={next} />
        </div>
      </figure>
    </>
  );
}
