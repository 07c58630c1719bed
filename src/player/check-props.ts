import { canStartWith, isConditionId } from '../../machines/conditions/condition.js';
import { beginsWithSlip, slipIds } from '../../machines/conditions/slips.js';
import { type ConditionId, isScenarioId, type ScenarioId, scenarios } from '../../machines/scenarios/index.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { seeds } from '../../machines/scenarios/run.js';
import { problems } from '../strings/problems.js';
import type { Locale } from '../strings/strings.js';
import type { PairingPracticeProps } from './props.js';
import { allowed } from './settings.js';

/** What was asked for, with the defaults filled in. */
export interface Asked extends PairingPracticeProps {
  readonly scenario: ScenarioId;
  readonly phone: PhoneKind;
  readonly locale: Locale;
  readonly conditions: readonly ConditionId[];
  readonly laptopLocale: Locale;
  readonly phoneLocale: Locale;
  /** The profile as JSON, which is still to be checked. */
  readonly profileText: string | null;
  /** What the host named itself; the rest is our default, and a journal counts more than that. */
  readonly named: Pick<PairingPracticeProps, 'scenario' | 'phone' | 'conditions'>;
}

const { one: _one, size: _size, aloud: _aloud, offers: _offers, ...choices } = allowed;
const values: Readonly<Record<string, readonly unknown[]>> = {
  ...choices,
  phone: ['android', 'iphone'],
  dir: ['ltr', 'rtl'],
  slip: slipIds,
};
const types: Readonly<Record<string, string>> = {
  scenario: 'string',
  journal: 'string',
  seed: 'number',
  onEvent: 'function',
  finish: 'function',
  linkTo: 'function',
  conditions: 'object',
  profile: 'object',
};

const areConditions = (value: unknown): boolean =>
  Array.isArray(value) && value.every((id) => typeof id === 'string' && isConditionId(id));

function isRight(name: string, value: unknown): boolean {
  if (name === 'conditions') return areConditions(value);
  // Also one that a host added since this was loaded.
  if (name === 'scenario') return typeof value === 'string' && isScenarioId(value);
  return values[name]?.includes(value) ?? typeof value === types[name];
}

/** The JSON of what a host sent as a profile; null where there is none in it. */
function jsonOf(profile: unknown): string | null {
  try {
    return JSON.stringify(profile) ?? null;
  } catch {
    return null;
  }
}

/** Checks what a caller without types may have sent: what of it is right, and one sentence about what is not. */
export function checkProps(props: PairingPracticeProps): { readonly asked: Asked; readonly problem: string | null } {
  const named: { -readonly [P in keyof PairingPracticeProps]: PairingPracticeProps[P] } = {};
  let wrong: readonly [name: string, value: unknown] | null = null;
  for (const name of Object.keys({ ...values, ...types })) {
    const value: unknown = props[name as keyof typeof props];
    if (value == null) continue;
    if (isRight(name, value)) Object.assign(named, { [name]: value });
    else wrong ??= [name, value];
  }
  // Also what is no number at all becomes one that a journal can say.
  if (named.seed !== undefined) named.seed = ((Math.trunc(named.seed) % seeds) + seeds) % seeds || 0;
  const profileText = named.profile ? jsonOf(named.profile) : null;
  if (named.profile && profileText === null) wrong ??= ['profile', null];
  const { locale = 'nl', scenario = 'first-setup', phone = 'android', conditions = [] } = named;
  if (!canStartWith(scenarios[scenario].start({ phone, seed: 0 }), conditions)) {
    delete named.conditions;
    wrong ??= ['conditions', conditions];
  }
  if (named.slip && !beginsWithSlip(named.slip, scenario, conditions)) wrong ??= ['slip', null];
  const said = { scenario, phone, locale, conditions: named.conditions ?? [], profileText };
  return {
    asked: { laptopLocale: locale, phoneLocale: locale, ...named, ...said, named },
    problem: wrong && say(...wrong, locale),
  };
}

function say(name: string, value: unknown, locale: Locale): string {
  const t = problems[locale];
  const text = typeof value === 'string' ? value : '…';
  if (name === 'locale') return `${problems.nl.locale(text)} ${problems.en.locale(text)}`;
  if (/Locale/.test(name)) return t.locale(text);
  return name === 'scenario' || name === 'phone' ? t[name](text) : t.setting(name);
}
