import { isScenarioId, type ScenarioId } from '../../machines/scenarios/index.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { locales } from '../strings/load.js';
import { problems } from '../strings/problems.js';
import type { Locale } from '../strings/strings.js';
import type { PairingPracticeProps } from './props.js';

/** What was asked for, with the defaults filled in. */
export interface Asked {
  readonly scenario: ScenarioId;
  readonly phone: PhoneKind;
  readonly locale: Locale;
  readonly laptopLocale: Locale;
  readonly phoneLocale: Locale;
}

export const asksNothing: Asked = {
  scenario: 'first-setup',
  phone: 'android',
  locale: 'nl',
  laptopLocale: 'nl',
  phoneLocale: 'nl',
};

const isLocale = (value: unknown): value is Locale => (locales as readonly unknown[]).includes(value);
const isPhone = (value: unknown): value is PhoneKind => value === 'android' || value === 'iphone';

/** Checks what a caller without types may have sent: what to start, or one sentence about what is wrong. */
export function checkProps(props: PairingPracticeProps): { asked: Asked } | { problem: string; locale: Locale } {
  const locale = props.locale ?? asksNothing.locale;
  if (!isLocale(locale)) {
    return { problem: `${problems.nl.locale(String(locale))} ${problems.en.locale(String(locale))}`, locale: 'nl' };
  }
  const { laptopLocale = locale, phoneLocale = locale } = props;
  const wrong = [laptopLocale, phoneLocale].find((value) => !isLocale(value));
  if (wrong !== undefined) return { problem: problems[locale].locale(String(wrong)), locale };
  const { scenario = asksNothing.scenario, phone = asksNothing.phone } = props;
  if (!isScenarioId(scenario)) return { problem: problems[locale].scenario(String(scenario)), locale };
  if (!isPhone(phone)) return { problem: problems[locale].phone(String(phone)), locale };
  return { asked: { scenario, phone, locale, laptopLocale, phoneLocale } };
}
