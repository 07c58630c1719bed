import { type Dial, dials } from '../../machines/coach/dial.js';
import type { SlipId } from '../../machines/conditions/slips.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import type { ConditionId, ScenarioId } from '../../machines/scenarios/index.js';
import { isLocale } from '../strings/load.js';
import type { Locale } from '../strings/strings.js';
import type { CoursePlace, Delivery } from '../strings/studio.js';
import { places, scoredBy, wayOf } from './places.js';
import { type Kind, kindOf } from './practices.js';

/** Everything that is chosen for a lesson; the address of the page says the same. */
export interface Chosen {
  readonly place: CoursePlace | null;
  /** Null: the best way of the place. */
  readonly delivery: Delivery | null;
  readonly scenario: ScenarioId;
  readonly conditions: readonly ConditionId[];
  /** What the learner has just done wrong as it begins; null for nothing. */
  readonly slip: SlipId | null;
  readonly phone: PhoneKind;
  readonly coach: Dial;
  /** The language of the lesson, which need not be that of the page. */
  readonly locale: Locale;
  /** The score that is asked to pass; null for none. */
  readonly pass: number | null;
  /** Where the practice site stands, where it is not this page. */
  readonly site: string | null;
  /** The origin of the page that a frame stands in, which then hears what happens; null for a page that does not listen. */
  readonly page: string | null;
}

/** What an address says, and the first thing in it that nobody knows. */
export interface Said {
  readonly chosen: Chosen;
  readonly strange: string | null;
}

const first: Kind = { scenario: 'first-setup', conditions: [], slip: null };

/** Reads what the address of this page says, the query and the fragment alike. `locale` is the language of the page. */
export function readChosen(search: string, hash: string, locale: Locale): Said {
  const said = new URLSearchParams(`${search.replace(/^\?/, '')}&${hash.replace(/^#/, '')}`);
  let strange: string | null = null;
  const read = <T>(name: string, known: (value: string) => T | null | undefined, otherwise: T): T => {
    const value = said.get(name);
    if (value === null) return otherwise;
    const found = known(value) ?? null;
    if (found === null) strange ??= /^[\w.:/-]{1,40}$/.test(value) ? value : '…';
    return found ?? otherwise;
  };
  const among =
    <T extends string>(all: readonly T[]) =>
    (value: string) =>
      all.find((one) => one === value);

  const place = read<CoursePlace | null>('place', among(places), null);
  const phone = read('phone', among<PhoneKind>(['android', 'iphone']), 'android');
  const begins = [said.get('with'), said.get('slip')].flatMap((value) => value ?? []);
  const chosen = {
    place,
    delivery: read<Delivery | null>(
      'as',
      (value) => (place && wayOf(place, value as Delivery).delivery === value ? (value as Delivery) : null),
      null,
    ),
    ...read('scenario', (value) => kindOf([value, ...begins].join('.'), phone), first),
    phone,
    coach: read<Dial>('coach', among(dials), 'together'),
    locale: read<Locale>('lesson', (value) => (isLocale(value) ? value : null), locale),
    pass: read('pass', (value) => (/^\d{1,3}$/.test(value) && Number(value) <= 100 ? Number(value) : null), null),
    site: read<string | null>('site', siteIn, null),
    page: read<string | null>('on', originIn, null),
  };
  return { chosen, strange };
}

/** An address that something can be fetched from, with a slash at its end; null for anything else. */
export function siteIn(text: string): string | null {
  if (!/^https?:\/\/\S+$/.test(text) || !URL.canParse(text)) return null;
  const { origin, pathname } = new URL(text);
  return origin + pathname.replace(/(?:\/[^/]*\.html)?\/?$/, '/');
}

/** The origin of an address of the web; null for anything else. */
export const originIn = (text: string): string | null => {
  const site = siteIn(text);
  return site && new URL(site).origin;
};

/** Whether an address leads to this computer, and on another to that one. */
export function isLocal(site: string): boolean {
  const { hostname } = new URL(site);
  return /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(hostname);
}

/** Where this page stands for others; null where they cannot come, and for a file. */
export function siteHere({ origin, pathname }: Pick<Location, 'origin' | 'pathname'>): string | null {
  const site = siteIn(origin + pathname);
  return site && (isLocal(site) ? null : site);
}

/** The query of this page that `readChosen` reads back as the same. */
export function writeChosen(chosen: Chosen, locale: Locale): string {
  const { place, delivery, scenario, conditions, slip, phone, coach, pass, site } = chosen;
  const said = new URLSearchParams({ page: 'lesson', locale });
  const say = (name: string, value: string | number | null) => {
    if (value !== null && value !== '') said.set(name, String(value));
  };
  say('place', place);
  say('as', place && delivery !== wayOf(place, null).delivery ? delivery : null);
  say('scenario', scenario);
  say('with', conditions.join('.'));
  say('slip', slip);
  say('phone', phone);
  say('coach', coach);
  say('lesson', chosen.locale === locale ? null : chosen.locale);
  say('pass', pass);
  say('site', site);
  say('on', chosen.page);
  return `?${said}`;
}

/** The score to pass, where it means something: where the place can be told a score. */
export function passOf({ place, delivery, coach, pass }: Chosen): number | null {
  return place && scoredBy(wayOf(place, delivery).delivery, coach) ? pass : null;
}
