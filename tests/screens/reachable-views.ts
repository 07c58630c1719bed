import { canStartWith, type ConditionId } from '../../machines/conditions/condition.js';
import type { LaptopView } from '../../machines/laptop/laptop.view.types.js';
import type { PhoneView } from '../../machines/phone/phone.view.types.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { type ScenarioId, scenarios } from '../../machines/scenarios/index.js';
import { type Eyes, eyes } from '../../machines/world/eyes.js';
import { viewsOf } from '../../machines/world/views.js';
import type { World } from '../../machines/world/world.js';
import { explore, type Walk } from '../world/explore.js';

/** A view that the model can reach, with its name, and what can be read on the other device meanwhile. */
export interface Reached<View> {
  readonly name: string;
  readonly view: View;
  readonly eyes: Eyes;
}

const lengthOf = (text: string): string => (text.length === 0 ? 'empty' : text.length < 20 ? 'short' : 'long');
const shown = () => undefined;

/** Values that differ per run, by the only thing about them that a screen can show differently. */
const classes: Readonly<Record<string, (value: never) => unknown>> = {
  screen: shown,
  kind: shown,
  number: shown,
  ticket: shown,
  minutes: shown,
  notice: (notice: boolean) => notice || undefined,
  offline: (offline: boolean) => offline || undefined,
  typed: (typed: string) => `${typed.length} digits`,
  text: lengthOf,
  code: lengthOf,
  url: lengthOf,
  length: (length: number) => (length > 0 ? 'filled' : 'empty'),
  method: (method: string | { phone: string }) => (typeof method === 'string' ? 'of long ago' : method.phone),
  older: ({ length }: readonly string[]) => length || undefined,
  methods: (methods: readonly { phone: string }[]) => methods.map(({ phone }) => phone).join('+') || 'none',
};

/** What can be seen of a view besides its screen, values replaced by their class. */
const seenIn = (view: LaptopView | PhoneView): readonly string[] =>
  Object.entries(view)
    .map(([name, value]) => [name, name in classes ? classes[name]?.(value as never) : value])
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name} ${value}`)
    .sort();

/** The name of a view: its screen, and what else can be seen of it. */
export function nameOf(view: LaptopView | PhoneView): string {
  const seen = seenIn(view);
  return seen.length > 0 ? `${view.screen} [${seen.join(', ')}]` : view.screen;
}

/**
 * The phone draws a notification in the same way over every screen but the lock screen, which has its own; and airplane
 * mode in its head.
 */
const ofHead = ({ screen }: LaptopView | PhoneView, seen: string): boolean =>
  seen === 'offline true' || (seen.startsWith('notice') && screen !== 'locked');

/** The screen of a view, and apart each thing that can look different on it. */
export const looksOf = (view: LaptopView | PhoneView): readonly string[] => [
  view.screen,
  ...seenIn(view).map((seen) => (ofHead(view, seen) ? seen : `${view.screen}: ${seen}`)),
];

interface ReachableViews {
  readonly laptop: readonly Reached<LaptopView>[];
  readonly android: readonly Reached<PhoneView>[];
  readonly iphone: readonly Reached<PhoneView>[];
}

/** What is wrong with a phone shows a few presses from the start. */
const troubles: readonly (readonly [ScenarioId, ...ConditionId[]])[] = [
  ['daily-sign-in', 'offline'],
  ['daily-sign-in', 'clockWrong'],
  ['daily-sign-in', 'batterySaver'],
  ['daily-sign-in', 'otherAccount'],
  ['daily-sign-in', 'offline', 'clockWrong'],
  ['daily-sign-in', 'appOutdated'],
  ['daily-sign-in', 'fingerFails'],
  ['daily-sign-in', 'passkeyFirst'],
  ['daily-sign-in', 'passwordLocked'],
  ['daily-sign-in', 'askedTooOften'],
  ['daily-sign-in', 'notCounted'],
  ['first-setup', 'notOffered'],
  ['first-setup', 'ofSomebodyElse'],
  ['first-setup-at-home', 'onlyAtSchool'],
  ['first-setup', 'provesFirst'],
  ['first-setup', 'portalOutdated'],
  ['first-setup', 'rooted'],
  ['first-setup-at-home', 'codeTooEarly'],
  ['new-phone-by-call', 'restored'],
  ['new-phone', 'fiveAuthenticators'],
  ['first-setup', 'storageFull'],
  ['first-setup', 'storeSignedOut'],
  ['first-setup', 'parentAsks'],
  ['first-setup', 'androidTooOld'],
];
const near = 4_000;

/**
 * Every distinct view of the laptop and of these kinds of phone, over all scenarios. One device goes on at a time: what a
 * device shows does not depend on how its way is mixed with that of the other, and a test compares.
 */
export function reachableViews(kinds: readonly PhoneKind[] = ['android', 'iphone']): ReachableViews {
  const laptop = new Map<string, Reached<LaptopView>>();
  const phones = { android: new Map<string, Reached<PhoneView>>(), iphone: new Map<string, Reached<PhoneView>>() };
  const look = ({ worlds }: Walk, kind: PhoneKind) => {
    for (const world of worlds) {
      const seen = viewsOf(world);
      keep(laptop, seen.laptop, world);
      for (const view of withFirstDigit(seen.phone)) keep(phones[kind], view, world);
    }
  };
  for (const scenario of Object.values(scenarios)) {
    for (const kind of kinds) {
      look(explore(scenario, kind, [[]], { resolution: 'meeting' }), kind);
    }
  }
  for (const kind of kinds) {
    for (const [id, ...ids] of troubles) {
      const scenario = scenarios[id];
      if (canStartWith(scenario.start({ phone: kind, seed: 7 }), ids))
        look(explore(scenario, kind, [ids], { most: near }), kind);
    }
  }
  return { laptop: [...laptop.values()], android: [...phones.android.values()], iphone: [...phones.iphone.values()] };
}

function keep<View extends LaptopView | PhoneView>(found: Map<string, Reached<View>>, view: View, world: World): void {
  const name = nameOf(view);
  if (!found.has(name)) found.set(name, { name, view, eyes: eyes(world) });
}

/** The walk types a number at once; a person comes past the first digit. */
const withFirstDigit = (view: PhoneView): readonly PhoneView[] =>
  view.screen === 'askNumber' && view.typed.length === 2 ? [view, { ...view, typed: view.typed.slice(0, 1) }] : [view];
