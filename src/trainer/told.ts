import { isGuided, type Show, type Slide } from '../../machines/coach/show.js';
import { scenarios } from '../../machines/scenarios/registry.js';
import { waiting } from '../../machines/world/waiting.js';
import type { WorldEvent } from '../../machines/world/world.js';
import { coachLine } from '../player/coach-line.js';
import { outcomeOf } from '../player/outcome.js';
import { type Device, sceneOf } from '../player/scene.js';
import type { CoachText, StageStrings } from '../strings/stage.js';
import type { TrainerStrings } from '../strings/trainer.js';

/** How each control of a device is called that can be used now, by its type and line. */
export type Names = ReadonlyMap<string, string>;
export type NamesOf = { readonly [D in Device]: Names };

export const keyOf = (intent: { readonly type: string; readonly line?: number | string | undefined }): string =>
  `${intent.type} ${intent.line ?? ''}`;

/** What is said of a slide, in large letters. */
export interface Caption {
  readonly kicker: string;
  readonly say: CoachText;
  /** It is what the guide says. */
  readonly guided: boolean;
}

/** Something that a learner did, in words: how the control is called is read from the screens. */
export function actText(event: WorldEvent, names: NamesOf | null, { acts }: TrainerStrings): string {
  if (event.type === 'world.pickUp') return acts.pickUp;
  if (event.type === 'world.askDesk') return acts.askDesk;
  if (event.type !== 'world.person') return acts.wait;
  const device = event.at === 'laptop' ? 'laptop' : 'phone';
  const { intent } = event;
  if ('sight' in intent) return acts.scan[intent.sight];
  if ('text' in intent) return intent.text === '' ? acts.empty : acts.type(intent.text);
  const name = names?.[device].get(keyOf(intent));
  return name ? acts.press[device](name) : acts.unnamed[device];
}

/** What the guide says in the world of a slide. */
export function guideText({ world }: Pick<Slide, 'world'>, { advise, run }: Show, stage: StageStrings) {
  const outcome = scenarios[run.scenario].switches ? outcomeOf(run.conditions) : null;
  return coachLine(advise(world), sceneOf(world), stage, outcome);
}

/** What is said of a slide. `names`: those of its screens, where they are drawn. */
export function captionOf(
  slide: Slide,
  show: Show,
  stage: StageStrings,
  t: TrainerStrings,
  names: NamesOf | null = null,
): Caption {
  const { world, event, place } = slide;
  const { stop, exit } = show.advise(world);
  const line = guideText(slide, show, stage);
  if (!event) {
    if (!stop) return { kicker: t.end.title, say: stage.arrived, guided: true };
    return exit
      ? { kicker: line.kicker, say: line.say, guided: true }
      : { kicker: t.end.title, say: t.end.stopped, guided: false };
  }
  // What runs by itself is told as the coach tells it, whoever waits for it.
  const guided = isGuided(slide, show) || waiting(world).progressIn !== null;
  if (guided) return { kicker: show.came === place ? t.came : line.kicker, say: line.say, guided };
  return { kicker: t.otherwise, say: names ? actText(event, names, t) : t.list.otherwise, guided };
}
