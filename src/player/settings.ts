import { type Dial, dials } from '../../machines/coach/dial.js';
import type { AddressBook } from '../parts/addresses.js';
import { locales } from '../strings/load.js';
import type { Locale } from '../strings/strings.js';
import type { Scheme } from './props.js';

export type TextSize = 16 | 18 | 20;

/** How fast the clock of the practice runs: it stands still, or goes slower than a real one, or as fast. */
export type Pace = 'still' | 'slow' | 'real';

/** What the learner can set. */
export interface Settings {
  readonly one: boolean;
  readonly size: TextSize;
  /** Everything that is new is read aloud. */
  readonly aloud: boolean;
  /** A hint is offered to who seems to be stuck. */
  readonly offers: boolean;
  readonly scheme: Scheme;
  /** How much help there is. */
  readonly coach: Dial;
  readonly pace: Pace;
  /** Which addresses stand in the address bar. */
  readonly addresses: AddressBook;
  readonly locale: Locale;
  readonly laptopLocale: Locale;
  readonly phoneLocale: Locale;
}

/** The settings of who set nothing, in a language. */
export const ordinarySettings = (locale: Locale): Settings => ({
  one: false,
  size: 16,
  aloud: false,
  offers: true,
  scheme: 'auto',
  coach: 'together',
  pace: 'still',
  addresses: 'real',
  locale,
  laptopLocale: locale,
  phoneLocale: locale,
});

type Name = keyof Settings;
type Value = Settings[Name];

/**
 * What the learner changed: for each setting what it was and what it became. A choice holds as long as what it
 * replaced is the same; who is given another start gets that start.
 */
export type Changes = { readonly [N in Name]?: { readonly was: Value; readonly is: Value } };

export const allowed: { readonly [N in Name]: readonly Value[] } = {
  one: [true, false],
  size: [16, 18, 20],
  aloud: [true, false],
  offers: [true, false],
  scheme: ['light', 'dark', 'auto'],
  coach: dials,
  pace: ['still', 'slow', 'real'],
  addresses: ['real', 'fictional'],
  locale: locales,
  laptopLocale: locales,
  phoneLocale: locales,
};
const names = Object.keys(allowed) as readonly Name[];

/** The settings that hold now. */
export function settingsOf(start: Settings, changes: Changes): Settings {
  const now = names.map((name) => {
    const change = changes[name];
    return [name, change && change.was === start[name] ? change.is : start[name]];
  });
  return Object.fromEntries(now) as unknown as Settings;
}

/** Notes a change; going back to the start forgets it. */
export function change<N extends Name>(changes: Changes, start: Settings, name: N, is: Settings[N]): Changes {
  const { [name]: _, ...others } = changes;
  return is === start[name] ? others : { ...others, [name]: { was: start[name], is } };
}

/** Reads what was kept. Anything that is not a change that this version knows counts as nothing. */
export function parseChanges(text: string | null): Changes {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    const entries = names.flatMap((name) => {
      const { was, is } = ((kept as Record<string, unknown>)[name] ?? {}) as { was?: Value; is?: Value };
      const known = was !== undefined && is !== undefined && allowed[name].includes(was) && allowed[name].includes(is);
      return known ? [[name, { was, is }] as const] : [];
    });
    return Object.fromEntries(entries);
  } catch {
    return {};
  }
}
