import { isScenarioId, type ScenarioId } from '../../machines/scenarios/index.js';
import { seeds } from '../../machines/scenarios/run.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { isLocale } from '../strings/load.js';
import { problems } from '../strings/problems.js';
import type { Locale } from '../strings/strings.js';
import type { PairingPracticeProps } from './props.js';

/** What was asked for, with the defaults filled in. */
export interface Asked extends PairingPracticeProps {
  readonly scenario: ScenarioId;
  readonly phone: PhoneKind;
  readonly locale: Locale;
  readonly laptopLocale: Locale;
  readonly phoneLocale: Locale;
  /** What the host named itself; the rest is our default, and a journal counts more than that. */
  readonly named: Pick<PairingPracticeProps, 'scenario' | 'phone'>;
}

type Fits = (value: unknown) => boolean;

const oneOf =
  (...values: readonly unknown[]): Fits =>
  (value) =>
    values.includes(value);
const a =
  (type: 'boolean' | 'string' | 'function'): Fits =>
  (value) =>
    // oxlint-disable-next-line valid-typeof
    typeof value === type;

const fits: { readonly [P in keyof Required<PairingPracticeProps>]: Fits } = {
  locale: isLocale,
  laptopLocale: isLocale,
  phoneLocale: isLocale,
  scenario: isScenarioId as Fits,
  phone: oneOf('android', 'iphone'),
  addresses: oneOf('real', 'fictional'),
  scheme: oneOf('light', 'dark', 'auto'),
  dir: oneOf('ltr', 'rtl'),
  coach: a('boolean'),
  journal: a('string'),
  seed: Number.isFinite,
  onEvent: a('function'),
  finish: a('function'),
};

/** Checks what a caller without types may have sent: what of it is right, and one sentence about what is not. */
export function checkProps(props: PairingPracticeProps): { readonly asked: Asked; readonly problem: string | null } {
  const sent = props as Readonly<Record<string, unknown>>;
  const there = Object.entries(fits).filter(([name]) => sent[name] != null);
  const right = there.filter(([name, fit]) => fit(sent[name])).map(([name]) => [name, sent[name]] as const);
  const kept = Object.fromEntries(right) as PairingPracticeProps;
  const { locale = 'nl', scenario = 'first-setup', phone = 'android', laptopLocale, phoneLocale, seed } = kept;
  const asked: Asked = {
    ...kept,
    ...(seed === undefined ? {} : { seed: ((Math.trunc(seed) % seeds) + seeds) % seeds }),
    scenario,
    phone,
    locale,
    laptopLocale: laptopLocale ?? locale,
    phoneLocale: phoneLocale ?? locale,
    named: kept,
  };
  const wrong = there.find(([name, fit]) => !fit(sent[name]))?.[0];
  return { asked, problem: wrong === undefined ? null : say(wrong, sent[wrong], locale) };
}

function say(name: string, value: unknown, locale: Locale): string {
  const { [locale]: t, en, nl } = problems;
  const text = typeof value === 'object' ? '{}' : String(value);
  if (name === 'locale') return `${nl.locale(text)} ${en.locale(text)}`;
  if (name === 'laptopLocale' || name === 'phoneLocale') return t.locale(text);
  return name === 'scenario' || name === 'phone' ? t[name](text) : t.setting(name, text);
}
