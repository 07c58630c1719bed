import type { ExitId, Guide, StopId } from '../../machines/scenarios/index.js';
import type { CoachText, FirstStageStrings, WayWords } from '../strings/stage.js';
import type { Device, Scene } from './scene.js';

/** A stop or an exit that has longer help. */
export type FindPlace = { readonly stop: StopId } | { readonly exit: ExitId };

/** What the coach says now. */
export interface CoachLine {
  /** The device that the sign points to, or none when there is nothing to do. */
  readonly device: Device | null;
  readonly back: boolean;
  readonly kicker: string;
  readonly say: CoachText;
  readonly why: CoachText;
  /** Whose longer help belongs to it. */
  readonly find: FindPlace | null;
}

/** Puts the guide into words. */
export function coachLine(guide: Guide, scene: Scene, t: FirstStageStrings): CoachLine {
  const { stop, device } = guide;
  if (!stop) {
    const { freeSay: say, freeWhy: why } = t.coach;
    return { device: null, back: false, kicker: t.arrived, say, why, find: null };
  }
  // What is said of later stops and of wrong turns comes a moment after the first drawing.
  const soon: CoachLine = { device, back: false, kicker: '', say: t.loading, why: t.coach.busy, find: null };
  if (guide.exit) {
    const words = t.exits?.[guide.exit];
    if (!words) return soon;
    const { name, say, why } = words;
    return { device: null, back: false, kicker: name, say, why, find: { exit: guide.exit } };
  }
  // A question on the way that is no stop of its own here still has its own words.
  const id = device === 'laptop' && scene.laptop.screen === 'staySignedIn' ? 'staySignedIn' : stop.id;
  const words = t.stops[id];
  if (!words) return soon;
  const find = { stop: id };
  // Until there is a new code, each step on the laptop is there because the code of before is gone.
  const left = scene.codeLeft && device === 'laptop' ? t.codeLeft : undefined;
  const way = wayWords(guide, scene, t);
  const because = left ?? (t.stopped && reason(scene[device], t.stopped));
  if (guide.back) {
    if (!t.back) return soon;
    const { say, why } = way ?? t.back;
    return { device, back: true, kicker: t.coach.back, say, why: left ?? why ?? because ?? t.back.why, find };
  }
  const busy = scene.waiting.progressIn !== null;
  const kicker = t.stepName(stop.step, words.name);
  const why = busy ? t.coach.busy : (left ?? way?.why ?? because ?? words.why);
  return { device, back: false, kicker, say: way?.say ?? words.say, why, find };
}

/** What is said of the control that is lit, if anything is. */
function wayWords({ device, intent }: Guide, scene: Scene, t: FirstStageStrings): WayWords | undefined {
  if (!intent) return undefined;
  const screens: Readonly<Record<string, Readonly<Record<string, WayWords>> | undefined>> = t.way[device];
  const act = intent.type.replace('person.', '');
  return screens[scene[device].screen]?.[act] ?? screens['otherwise']?.[act];
}

/** Why a request stopped, where the screen tells it. */
const reason = (view: Scene[Device], stopped: NonNullable<FirstStageStrings['stopped']>): CoachText | undefined =>
  'because' in view ? stopped[view.because] : undefined;

/** The highest number in the guide: what "Stap 6a van 7" counts to. */
export const lastStep = (stops: readonly { readonly step: string }[]): number =>
  Math.max(...stops.map(({ step }) => Number.parseInt(step, 10)));
