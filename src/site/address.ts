import { dials } from '../../machines/coach/dial.js';
import { beginsWithSlip, slipIds } from '../../machines/conditions/slips.js';
import type { ConditionId, SlipId } from '../index.js';
import { fromLink } from '../profile/link.js';
import type { ProblemKind } from '../strings/site.js';
import { isLocale } from '../strings/load.js';
import { isGroup } from '../strings/is-group.js';
import type { Locale } from '../strings/strings.js';
import { type Choices, choiceOf, firstChoices, phones, scenarioOf } from './choices.js';

export interface Problem {
  readonly kind: ProblemKind;
  /** What the address says, if it looks like a name: anybody can write a link, and nobody's message stands in ours. */
  readonly value: string;
}

/** What the address of this page asks for. A part that nobody knows becomes a problem; the rest is kept. */
export interface Asked {
  readonly page:
    | 'start'
    | 'practice'
    | 'for-real'
    | 'help'
    | 'desk'
    | 'profile'
    | 'check'
    | 'lesson'
    | 'class'
    | 'workshop'
    | 'trainer'
    | 'guide'
    | 'embed';
  readonly choices: Choices;
  /** Nothing: the language of the browser. */
  readonly locale: Locale | null;
  /** What the devices speak, where that is another language. */
  readonly laptopLocale?: Locale;
  readonly phoneLocale?: Locale;
  readonly journal: string | null;
  /** Which half of a practice in two windows; nothing: all of it. */
  readonly half?: string | undefined;
  readonly problem: Problem | null;
}

/** The pages beside the start page that an address can name. */
const pages = ['help', 'desk', 'profile', 'check', 'class', 'workshop', 'trainer'] as const;

/** The query and the fragment alike, because some course systems drop one of them. */
const saidIn = (search: string, hash: string) =>
  new URLSearchParams(`${search.replace(/^\?/, '')}&${hash.replace(/^#/, '')}`);

/** Whether an address asks for nothing: it may carry a profile along. */
export const isBare = (search: string, hash: string): boolean =>
  [...saidIn(search, hash).keys()].every((name) => name === 'profile');

/** Reads what an address asks for. */
export function readAddress(search: string, hash: string): Asked {
  const said = saidIn(search, hash);
  const problems: Problem[] = [];
  const read = <T>(kind: ProblemKind, known: (value: string) => T | null, otherwise: T, name: string = kind): T => {
    const value = said.get(name);
    if (value == null) return otherwise;
    const found = known(value);
    if (found == null) problems.push({ kind, value: /^[\w-]{1,24}$/.test(value) ? value : '…' });
    return found ?? otherwise;
  };

  const scenario = read('scenario', (value) => choiceOf(value, conditionsIn(said)), null);
  const phone = read('phone', (value) => phones.find((phone) => phone === value) ?? null, firstChoices.phone);
  const language = (name: string) =>
    read<Locale | null>('locale', (value) => (isLocale(value) ? value : null), null, name);
  const [locale, laptopLocale, phoneLocale] = [language('locale'), language('laptopLocale'), language('phoneLocale')];
  const addresses = read(
    'addresses',
    (value) => (value === 'real' || value === 'fictional' ? value : null),
    firstChoices.addresses,
  );
  const coach = read('coach', (value) => dials.find((dial) => dial === value) ?? null, firstChoices.coach);
  const start = scenario && scenarioOf(scenario);
  const fits = (id: SlipId) => !start || beginsWithSlip(id, start.scenario, start.conditions);
  const slip = read<SlipId | null>('slip', (value) => slipIds.find((id) => id === value && fits(id)) ?? null, null);
  const profile = read<string | null>('profile', (value) => (holdsFields(value) ? value : null), null);
  const journal = said.get('run');
  // A journal is replayed in the practice that it belongs to, and in no other.
  if (journal != null && !scenario) problems.push({ kind: 'run', value: '' });
  const problem = problems[0] ?? null;
  const asked = said.get('page');
  // Who makes a lesson reads there what is wrong, as in a frame; a scenario is what they chose.
  const named = asked === 'for-real' || asked === 'guide' ? asked : scenario ? 'practice' : null;
  return {
    page:
      asked === 'lesson' || asked === 'embed'
        ? asked
        : problem
          ? 'start'
          : (named ?? pages.find((page) => page === asked) ?? 'start'),
    choices: { ...firstChoices, ...scenario, slip, phone, addresses, profile, coach },
    locale,
    ...(laptopLocale && { laptopLocale }),
    ...(phoneLocale && { phoneLocale }),
    journal,
    half: said.get('half') ?? undefined,
    problem,
  };
}

/** Whether there are fields in a link: what they say is checked where they are read. */
function holdsFields(link: string): boolean {
  try {
    return isGroup(JSON.parse(fromLink(link)));
  } catch {
    return false;
  }
}

/** What is different from an ordinary start. The practice itself knows which of them exist, and says so. */
const conditionsIn = (said: URLSearchParams) =>
  ((said.get('conditions') ?? said.get('with'))?.split('.').filter((id) => /^[a-z]{1,24}$/i.test(id)) ??
    []) as readonly ConditionId[];

/** What else a link can hold: what the devices speak, and where the practice is. */
type Shared = Pick<Asked, 'laptopLocale' | 'phoneLocale' | 'half'> & { readonly run?: string };

/** The query that `readAddress` reads back as the same practice, or as the same run of it. */
export function writeAddress(
  choices: Choices,
  locale: Locale,
  { laptopLocale, phoneLocale, run, half }: Shared = {},
): string {
  const { scenario, conditions } = scenarioOf(choices);
  const said = new URLSearchParams({ scenario, phone: choices.phone, locale });
  if (conditions.length > 0) said.set('with', conditions.join('.'));
  if (choices.slip) said.set('slip', choices.slip);
  if (choices.addresses !== firstChoices.addresses) said.set('addresses', choices.addresses);
  if (choices.coach !== firstChoices.coach) said.set('coach', choices.coach);
  if (laptopLocale && laptopLocale !== locale) said.set('laptopLocale', laptopLocale);
  if (phoneLocale && phoneLocale !== locale) said.set('phoneLocale', phoneLocale);
  if (half) said.set('half', half);
  if (run !== undefined) said.set('run', run);
  // A run is full of tildes, which an address may have as they are.
  return `?${String(said).replaceAll('%7E', '~')}${carried(choices)}`;
}

/** The profile, which every address of the site carries along: in the fragment, which a browser sends to nobody. */
const carried = ({ profile }: Pick<Choices, 'profile'>): string => (profile === null ? '' : `#profile=${profile}`);

/** What asks for the start page. */
export const writeStart = (choices: Pick<Choices, 'profile'>): string => carried(choices);

/** The query of the page that leads to help, or of those on which a profile is made. */
export const writePage = (
  page: 'help' | 'profile' | 'check' | 'lesson' | 'class' | 'workshop' | 'trainer',
  locale: Locale,
  choices: Pick<Choices, 'profile'>,
): string => `?${new URLSearchParams({ page, locale })}${carried(choices)}`;

/** The query of the help desk, where one learns to help others. */
export const writeDesk = (choices: Pick<Choices, 'phone' | 'profile'>, locale: Locale): string =>
  `?${new URLSearchParams({ page: 'desk', phone: choices.phone, locale })}${carried(choices)}`;

/** The query of the companion beside the real thing. */
export function writeForReal(choices: Choices, locale: Locale): string {
  const { scenario } = scenarioOf(choices);
  const said = new URLSearchParams({ page: 'for-real', scenario, phone: choices.phone, locale });
  return `?${said}${carried(choices)}`;
}

/** The query of the step plan on paper, in a language of its own: of a whole practice, or from where one is. */
export function writeGuide(choices: Choices, locale: Locale, planned: Locale, run: string | null): string {
  const { scenario } = scenarioOf(choices);
  const said = new URLSearchParams({ page: 'guide', scenario, phone: choices.phone, locale });
  if (planned !== locale) said.set('laptopLocale', planned);
  if (run !== null) said.set('run', run);
  return `?${String(said).replaceAll('%7E', '~')}${carried(choices)}`;
}
