import type { LaptopView } from '../../machines/laptop/laptop.view.types.js';
import type { ExitId, Guide, Stop, StopId } from '../../machines/scenarios/index.js';
import type { CoachText, FirstStageStrings, Outcome, StopWords, Ways, WayWords } from '../strings/stage.js';
import type { Device, Scene } from './scene.js';

/** What has longer help: an exit, or a stop with the page of the laptop; a wrong turn elsewhere has its reason only. */
export type FindPlace =
  | { readonly exit: ExitId }
  | { readonly stop: StopId; readonly page: LaptopView['screen'] | null }
  | { readonly elsewhere: true };

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

/** Puts the guide into words. `outcome`: what signing in asks, where that is what is practised. */
export function coachLine(guide: Guide, scene: Scene, t: FirstStageStrings, outcome: Outcome | null = null): CoachLine {
  const { stop } = guide;
  // What runs by itself runs in the app, also when a link in the browser began it.
  const device = scene.onPhone && scene.waiting.progressIn !== null ? 'phone' : guide.device;
  // What is said of later stops and of wrong turns comes a moment after the first drawing.
  const soon: CoachLine = { device, back: false, kicker: '', say: t.loading, why: t.coach.busy, find: null };
  if (!stop) return t.free ? { ...soon, device: null, kicker: t.arrived, ...t.free } : soon;
  if (guide.exit) {
    const words = t.exits?.[guide.exit];
    if (!words) return soon;
    const { name, say, why } = words;
    return { device: null, back: false, kicker: name, say, why, find: { exit: guide.exit } };
  }
  // A question on the way that is no stop of its own here still has its own words.
  const asks = device === 'laptop' && scene.laptop.screen === 'staySignedIn';
  // Who went back from that question signs in again before it is asked.
  const id = asks ? 'staySignedIn' : stop.id === 'staySignedIn' ? 'signIn' : stop.id;
  const words = t.stops[id];
  if (!words) return soon;
  const find = placeOf(guide, stop, id, scene.laptop);
  // Until there is a new code, each step is there because the code of before is gone.
  const left = scene.codeLeft ? t.codeLeft : undefined;
  const mends = scene.guard === 'caught' || scene.guard === 'passedOn';
  const back = guide.back || left !== undefined || mends;
  const kicker = back ? t.coach.back : t.stepName(stop.step, words.name);
  const guard = scene.guard ? t.guard?.[scene.guard] : undefined;
  if (scene.waiting.progressIn !== null)
    return { device, back, kicker, say: t.coach.busySay, why: guard ?? t.coach.busy, find };
  const way = ownWay(guide, scene, words) ?? wayWords(guide, scene, t);
  const tells = outcome && device === 'laptop' && tellers.has(scene.laptop.screen) ? t.outcomes?.[outcome] : undefined;
  const own = tells ?? refused(scene, t) ?? way?.why ?? (t.stopped && reason(scene[device], t.stopped));
  // A wrong turn on the phone has a reason of its own, which is nearer than the code.
  const first = guide.back && device === 'phone' ? (own ?? left) : (left ?? own);
  const otherwise = guide.back ? t.back : words;
  if (!otherwise) return soon;
  const told = { say: way?.say ?? otherwise.say, why: first ?? otherwise.why };
  return { device, back, kicker, ...told, ...notices(guide, scene, t), ...(guard ? { why: guard } : {}), find };
}

/** Where the longer help looks. What is lit on the other device than that of the stop is not in the words of the stop. */
function placeOf({ device, intent }: Guide, stop: Stop, id: StopId, laptop: LaptopView): FindPlace {
  const stands = stop.device === 'laptop' ? 'laptop' : 'phone';
  if (intent && device !== stands) return { elsewhere: true };
  // Its page of the longer help is for who has no code yet.
  const late = laptop.screen === 'enterPasscode' && !laptop.early;
  return { stop: id, page: late ? null : laptop.screen };
}

/** Where signing in begins, and where it went without a number or with one. */
const tellers: ReadonlySet<string> = new Set(['newTab', 'staySignedIn']);

/** Why the six digits, the pass or the password were not taken, where there is more to say than the page does. */
function refused({ laptop }: Scene, { stopped }: FirstStageStrings): CoachText | undefined {
  if (laptop.screen === 'password') return laptop.complaint === 'locked' ? stopped?.locked : undefined;
  if (laptop.screen === 'enterPasscode')
    return laptop.complaint === 'refused' ? stopped?.[laptop.early ? 'early' : 'refused'] : undefined;
  if (laptop.screen !== 'enterPass') return undefined;
  const { complaint } = laptop;
  return complaint === 'wrong' || complaint === 'expired' ? stopped?.[complaint] : undefined;
}

/** What only the world tells: the wrong digits by name, and what it means that nothing will call the learner. */
function notices({ back, intent }: Guide, scene: Scene, t: FirstStageStrings): Partial<Pick<CoachLine, 'say' | 'why'>> {
  const { mistyped: typed, eyes, muted } = scene;
  if (typed !== null && eyes.number !== null && t.mistyped) {
    const why = t.mistyped.why(typed, eyes.number);
    return intent?.type === 'person.type' ? { say: t.mistyped.say(typed), why } : { why };
  }
  return muted && t.muted && !back && !scene.codeLeft && intent?.type !== 'person.refresh' ? { why: t.muted } : {};
}

/** What the laptop waits for decides where the way on the phone leads to. */
function meanwhile({ laptop, phone, eyes }: Scene, { passcode, quiet }: Ways): Ways['quiet'] {
  if (laptop.screen === 'enterPasscode') return passcode;
  return laptop.screen === 'approval' && eyes.number !== null && !phone.notice ? quiet : undefined;
}

/** What a stop says of a control that means something else elsewhere, on one page or on each; a phone of long ago is no stop's. */
function ownWay({ intent, device }: Guide, scene: Scene, { way }: StopWords): WayWords | undefined {
  const act = intent?.type.replace('person.', '') ?? '';
  const view = scene[device];
  const older = view.screen === 'confirmDelete' && typeof view.method === 'string';
  return older ? undefined : (way?.[`${view.screen}.${act}`] ?? way?.[act]);
}

/** What is said of a control, if anything is. */
export function wayWords(
  { device, intent }: Pick<Guide, 'device' | 'intent'>,
  scene: Scene,
  t: FirstStageStrings,
): WayWords | undefined {
  if (!intent) return undefined;
  if (intent.type === 'person.askDesk') return t.desk?.take;
  if (intent.type === 'person.pickUp') return scene.beside ? t.twoPhones?.take[scene.beside.phone] : undefined;
  const screens: Readonly<Record<string, Readonly<Record<string, WayWords>> | undefined>> = t.way[device];
  const act = intent.type.replace('person.', '');
  const here: Readonly<Record<string, WayWords>> = (device === 'phone' && meanwhile(scene, t.way)) || {};
  return here[act] ?? screens[scene[device].screen]?.[act] ?? screens['otherwise']?.[act];
}

/** Why a request stopped, where the screen tells it. */
const reason = (view: Scene[Device], stopped: NonNullable<FirstStageStrings['stopped']>): CoachText | undefined =>
  'because' in view ? stopped[view.because] : undefined;

/** The highest number in the guide: what "Stap 6a van 7" counts to. */
export const lastStep = (stops: readonly { readonly step: string }[]): number =>
  Math.max(...stops.map(({ step }) => Number.parseInt(step, 10)));
