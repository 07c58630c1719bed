import { fetchKey, type Store, xapi } from './xapi.js';
import type { Launch } from './statements.js';

/** What a learning system said when it opened the page. */
export interface Launched extends Launch {
  readonly store: Store;
  readonly mode: 'normal' | 'review' | 'browse';
  readonly exitTo: string | null;
}

/** Why there is no session: nobody launched one, nobody answered, or the launch was used before. */
export type NotLaunched = 'nobody' | { readonly spent: true; readonly exitTo: string | null };

type Fields = Readonly<Record<string, unknown>>;

function actorIn(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}

/** An address that a page may go to: a learning system is trusted with no more than that. */
function webAddress(text: unknown): string | null {
  try {
    return typeof text === 'string' && /^https?:$/.test(new URL(text).protocol) ? text : null;
  } catch {
    return null;
  }
}

const modes = { Normal: 'normal', Review: 'review', Browse: 'browse' } as const;
const isMode = (value: unknown): value is keyof typeof modes =>
  typeof value === 'string' && Object.hasOwn(modes, value);

/** What keeps, as long as a tab is open, where its learner came from: a launch that is spent says nothing any more. */
export type WayBack = Pick<Storage, 'getItem' | 'setItem'>;
const wayBack = (): WayBack | null => {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
};
/** What was kept, if anything. */
function wayKept(way: WayBack | null): readonly string[] {
  try {
    return way?.getItem(wayName)?.split(' ') ?? [];
  } catch {
    return [];
  }
}
/** Keeps it, where a browser keeps anything. */
function keepWay(way: WayBack | null, text: string): void {
  try {
    way?.setItem(wayName, text);
  } catch {
    // Who reloads then finds no link.
  }
}
const wayName = 'pairing-practice.course';

/**
 * Follows a launch of cmi5, in the order that it asks for; or one of plain xAPI, which says all at once. `arrived`: how
 * somebody came to the page, because the key of cmi5 is good for one arrival. `until`: when it is over for all of it together.
 */
export async function launched(
  query: string,
  patience: number,
  arrived?: string,
  way = wayBack(),
  until = AbortSignal.timeout(patience),
): Promise<Launched | NotLaunched> {
  const said = new URLSearchParams(query);
  const endpoint = webAddress(said.get('endpoint'))?.replace(/\/?$/, '/');
  const actor = actorIn(said.get('actor'));
  const registration = said.get('registration');
  const activityId = said.get('activityId') ?? said.get('activity_id');
  if (!endpoint || !activityId || typeof actor !== 'object' || actor === null) return 'nobody';

  const address = said.get('fetch');
  if (!address) {
    const auth = said.get('auth');
    if (!auth) return 'nobody';
    const store = { endpoint, auth, actor, activityId, registration, patience };
    return { store, cmi5: false, contextTemplate: {}, mastery: null, mode: 'normal', exitTo: null };
  }

  const spent = () => {
    const [from, to = ''] = wayKept(way);
    return { spent: true, exitTo: from === address ? webAddress(to) : null } as const;
  };
  // Leaving the page ended the session; coming back to it begins none.
  if (arrived === 'reload' || arrived === 'back_forward') return spent();
  const fetched = webAddress(address) ? await fetchKey(address, until) : { spent: false };
  if (!('key' in fetched)) return fetched.spent ? spent() : 'nobody';
  const store = { endpoint, auth: `Basic ${fetched.key}`, actor, activityId, registration, patience };
  const records = xapi(store, until);
  const data = ((await records.state('LMS.LaunchData'))?.value ?? null) as Fields | null;
  if (!data || !(await records.preferences())) return 'nobody';
  const { contextTemplate, masteryScore, launchMode, returnURL } = data;
  const exitTo = webAddress(returnURL);
  if (exitTo) keepWay(way, `${address} ${exitTo}`);
  return {
    store,
    cmi5: true,
    contextTemplate: typeof contextTemplate === 'object' ? ((contextTemplate ?? {}) as Fields) : {},
    mastery: typeof masteryScore === 'number' ? masteryScore : null,
    mode: isMode(launchMode) ? modes[launchMode] : 'normal',
    exitTo,
  };
}
