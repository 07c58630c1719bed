import type { World } from '../world/world.js';
import type { Case, Channel } from './case.js';
import { find } from './find.js';
import type { FindingId, Findings, FindingValue } from './findings.js';

/** Each question, and what it asks about. A question that tells nothing here can be asked as well. */
const asks = {
  laptopShows: 'laptop',
  phoneShows: 'phone',
  hasApp: 'app',
  inApp: 'tile',
  otherAccounts: 'otherAccounts',
  notifications: 'notifications',
  camera: 'camera',
  internet: 'internet',
  clock: 'clock',
  battery: 'battery',
  services: 'services',
  finger: 'finger',
  store: 'store',
  oldPhone: 'oldPhone',
  place: 'place',
  whoseName: 'account',
  selfStarted: 'started',
  cameBy: 'entrance',
  workedBefore: 'before',
  password: 'password',
  offered: 'offered',
  kindChosen: 'kind',
  sameNumber: 'typed',
} as const satisfies Readonly<Record<string, FindingId>>;

export type AskId = keyof typeof asks;

/** What can be seen without anything being done; on the phone only when the learner handed it over. */
const looks = { laptop: ['laptop', 'account'], phone: ['phone', 'app'], oldPhone: ['oldPhone'] } as const;

export type LookId = keyof typeof looks;

/** What is tried or opened to see something, in a world beside the one that goes on. */
const tests = {
  /** A request is sent to see where it arrives. */
  sendRequest: ['request'],
  openApp: ['app', 'tile', 'otherAccounts'],
  appSettings: ['notifications', 'camera', 'battery'],
  phoneSettings: ['internet', 'clock'],
  unlockApp: ['finger'],
  openStore: ['store'],
  /** Which addresses the browser had open. */
  history: ['entrance'],
  /** What the school has of this account. */
  methodList: ['methods', 'password'],
  /** Who signed in with this account, and where. */
  signInLog: ['stranger'],
  /** What the school has set. */
  schoolRules: ['offered'],
  phoneModel: ['services'],
} as const satisfies Readonly<Record<string, readonly FindingId[]>>;

export type TestId = keyof typeof tests;

/** One thing that a helper does to find something out. */
export type Probe =
  | { readonly kind: 'ask'; readonly id: AskId }
  | { readonly kind: 'look'; readonly id: LookId }
  | { readonly kind: 'test'; readonly id: TestId };

export const askIds = Object.keys(asks) as readonly AskId[];
export const lookIds = Object.keys(looks) as readonly LookId[];
export const testIds = Object.keys(tests) as readonly TestId[];

/** What a question, a look or a test tells of. */
export const findingsOf = (probe: Probe): readonly FindingId[] =>
  probe.kind === 'ask' ? [asks[probe.id]] : probe.kind === 'look' ? looks[probe.id] : tests[probe.id];

/** What the helper looks up on their own screen: nobody has to do anything for it. */
const ownScreen: ReadonlySet<TestId> = new Set(['methodList', 'signInLog', 'schoolRules']);

/**
 * Whose hands and eyes a probe takes: a question is answered, something is done with the learner, who tells of it where the
 * helper is not beside them, or the helper looks it up.
 */
export const handsOf = (probe: Probe): 'asked' | 'shared' | 'own' =>
  probe.kind === 'ask' ? 'asked' : probe.kind === 'test' && ownScreen.has(probe.id) ? 'own' : 'shared';

/** Tests that are done on the phone of the learner. */
const onPhone: ReadonlySet<TestId> = new Set([
  'sendRequest',
  'openApp',
  'appSettings',
  'phoneSettings',
  'unlockApp',
  'openStore',
  'phoneModel',
]);

/** Whether the learner has to hand the phone over first. */
export const needsPhone = (probe: Probe, channel: Channel): boolean =>
  channel === 'desk' &&
  ((probe.kind === 'look' && probe.id === 'phone') || (probe.kind === 'test' && onPhone.has(probe.id)));

/** What can be done to find something out over a channel: nothing is seen by telephone or by mail. */
export const probesOver = (channel: Channel): readonly Probe[] => [
  ...askIds.map((id): Probe => ({ kind: 'ask', id })),
  ...(channel === 'desk' ? lookIds.map((id): Probe => ({ kind: 'look', id })) : []),
  ...testIds.map((id): Probe => ({ kind: 'test', id })),
];

/**
 * What each costs, in turns of the talk: a question one, a look one, a test two. By telephone the learner does the test and
 * tells what they see, and by mail a test is a letter there and a letter back, while one letter holds several questions. What
 * is looked up takes two over every channel.
 */
const costs: { readonly [C in Channel]: { readonly [K in Probe['kind']]: number } } = {
  desk: { ask: 1, look: 1, test: 2 },
  telephone: { ask: 1, look: 1, test: 3 },
  mail: { ask: 1, look: 1, test: 4 },
};

const lookingUp = 2;

export const costOf = (probe: Probe, channel: Channel): number =>
  handsOf(probe) === 'own' ? lookingUp : costs[channel][probe.kind];

/** What came of a probe: the value of each finding; how sure the learner was, where it was asked. */
export interface Answer {
  readonly values: { readonly [F in FindingId]?: Findings[F] };
  /** `seen`: nobody has to be believed. Without a value where the learner does not know. */
  readonly manner: 'seen' | 'sure' | 'vague' | 'unknown';
}

/** What comes of a probe in a world, from a learner of this temper. */
export function answerTo(probe: Probe, world: World, { temper }: Pick<Case, 'temper'>): Answer {
  const ids = findingsOf(probe);
  const values = (value?: FindingValue) =>
    Object.fromEntries(ids.map((id) => [id, value ?? find(id, world)])) as Answer['values'];
  if (probe.kind !== 'ask') return { values: values(), manner: 'seen' };
  if (temper.unknown?.includes(probe.id)) return { values: {}, manner: 'unknown' };
  const manner = temper.vague?.includes(probe.id) ? 'vague' : 'sure';
  return { values: values(temper.wrong?.[probe.id]), manner };
}
