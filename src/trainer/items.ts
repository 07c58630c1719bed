import { decodeSet, encodeSet, readable, type SetItem } from '../cases/case-text.js';
import { lengths, lengthIn, programme } from '../class/programme.js';
import { readRuns } from '../class/read-runs.js';
import type { ReadFile } from '../parts/read-text-file.js';
import type { GivenProblem } from '../strings/trainer.js';
import { bringAbout } from '../../machines/cases/bring-about.js';
import type { Case, CauseId } from '../../machines/cases/case.js';
import { cases } from '../../machines/cases/cases.js';
import { runOf } from '../../machines/cases/deeds.js';
import { causeIds } from '../../machines/cases/pool.js';
import { ledOn, type Show, showOf } from '../../machines/coach/show.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { readHelpCode } from '../../machines/scenarios/help-code.js';
import { isScenarioId } from '../../machines/scenarios/registry.js';
import { type Run, type RunStart, startRun } from '../../machines/scenarios/run.js';
import { decodeRun, encodeRun } from '../../machines/scenarios/run-text.js';
import type { ScenarioId } from '../../machines/scenarios/scenario.js';
import { inSchool } from '../player/school.js';
import type { School } from '../player/usual-school.js';

/** One thing that a trainer shows: a practice as the guide says it, or with a mistake in it; a case; or what somebody shared. */
export type Item =
  | { readonly kind: 'demo'; readonly scenario: ScenarioId; readonly cause: CauseId | null }
  /** Null: a case of ours, whose story has a name in each language. */
  | { readonly kind: 'case'; readonly one: Case; readonly name: string | null }
  | { readonly kind: 'run'; readonly run: Run };

/** What is asked for: by an address, or by what was pasted. */
export interface Wanted {
  /** A workshop of so many minutes, or a practice, with a point and what goes wrong in it. */
  readonly show: string | null;
  /** A set of cases, as a text. */
  readonly set: string | null;
  /** What was pasted, each as a text. */
  readonly given: readonly string[];
}

const ofSet = (item: SetItem): Item =>
  'ours' in item
    ? { kind: 'case', one: cases[item.ours], name: null }
    : { kind: 'case', one: item.own.one, name: item.own.story.name };

/** What a workshop shows, in its order: first how it goes, then who asks for help. */
const ofWorkshop = (length: string): readonly Item[] =>
  programme(lengthIn(length)).flatMap(({ id, cases: some }): readonly Item[] =>
    id === 'watch'
      ? [{ kind: 'demo', scenario: 'first-setup', cause: null }]
      : some.map((one): Item => ({ kind: 'case', one, name: null })),
  );

function ofPractice(text: string): readonly Item[] {
  const [scenario = '', named] = text.split('.');
  const cause = causeIds.find((id) => id === named) ?? null;
  return isScenarioId(scenario) && (named === undefined || cause) ? [{ kind: 'demo', scenario, cause }] : [];
}

/** A set says itself what it is; anything else is a run. */
const setSign = 'set=';

function ofGiven(text: string): readonly Item[] {
  if (text.startsWith(setSign)) {
    return readable(decodeSet(text.slice(setSign.length))).map(ofSet);
  }
  const read = decodeRun(text);
  return 'run' in read ? [{ kind: 'run', run: read.run }] : [];
}

/** Everything that is asked for, in its order; nothing where nobody knows it. */
export function itemsOf({ show, set, given }: Wanted): readonly Item[] {
  if (show !== null) return lengths.includes(show) ? ofWorkshop(show) : ofPractice(show);
  if (set !== null) return ofGiven(setSign + set);
  return given.flatMap(ofGiven);
}

/** What was read of what was pasted. */
export interface Given {
  /** Each as a text that is read back. */
  readonly texts: readonly string[];
  readonly items: number;
  readonly double: number;
  readonly unread: readonly { readonly text: string; readonly problem: GivenProblem }[];
}

const sets = /[?&#]set=([\w.~-]+)/g;

/** As many signs of what could not be read as stand there for a run. */
const shown = 40;

/** Numbers are drawn anew from a help code: the same each time, so that a list that is opened again is the same. */
const seed = 47;

/** Takes everything that can be shown out of what was pasted, line by line, and out of files: runs, help codes, and sets of cases. */
export function readGiven(typed: string, files: readonly ReadFile[]): Given {
  const texts = new Map<string, number>();
  const unread: Given['unread'][number][] = [];
  let double = 0;
  const add = (text: string, items = 1) => {
    if (texts.has(text)) double += 1;
    else texts.set(text, items);
  };
  const parts = [
    ...files.map((file) => ({ text: 'text' in file ? file.text : '', read: readRuns('', [file]) })),
    ...typed.split(/[\r\n]+/).map((line) => ({ text: line, read: readRuns(line, []) })),
  ];
  for (const { text, read } of parts) {
    const found = [...text.matchAll(sets)];
    for (const [, set = ''] of found) {
      const told = decodeSet(set);
      const good = readable(told);
      if (good.length === told.length) add(setSign + encodeSet(good), good.length);
      else unread.push({ text: set.slice(0, shown), problem: 'damaged' });
    }
    double += read.double;
    for (const run of read.runs) add(encodeRun(run));
    for (const { text: name, problem } of read.unread) {
      const run = problem === 'helpCode' ? readHelpCode(text, seed) : null;
      if (run) add(encodeRun(run));
      else if (problem !== 'helpCode' && (problem !== 'noRun' || found.length === 0))
        unread.push({ text: name, problem });
    }
  }
  return { texts: [...texts.keys()], items: [...texts.values()].reduce((a, b) => a + b, 0), double, unread };
}

/** What an item becomes when it is opened. */
export interface Opened {
  readonly show: Show;
  /** What is wrong with who asks for help. */
  readonly causes: readonly CauseId[];
}

const otherPhone: Readonly<Record<PhoneKind, PhoneKind>> = { android: 'iphone', iphone: 'android' };

/** The first of these that can be. */
function firstOf(ways: readonly (() => Run | null)[]): Run | null {
  for (const way of ways) {
    const run = way();
    if (run) return run;
  }
  return null;
}

function cameAs({ scenario, conditions, deeds }: Case, phone: PhoneKind, { policy }: School): Run | null {
  const start = (kind: PhoneKind): RunStart => ({ scenario, conditions, phone: kind, seed });
  // Under the rules of the school; where it cannot be so there, or on this phone, as it can be.
  return firstOf([
    () => runOf({ ...start(phone), policy }, deeds),
    () => runOf(start(phone), deeds),
    () => runOf(start(otherPhone[phone]), deeds),
  ]);
}

/** Makes what is shown of an item; null where it cannot be so on any phone. */
export function openItem(item: Item, phone: PhoneKind, school: School): Opened | null {
  if (item.kind === 'run') return { show: showOf(item.run), causes: [] };
  if (item.kind === 'case') {
    const run = cameAs(item.one, phone, school);
    return run && { show: showOf(ledOn(run), run.journal.length), causes: item.one.causes };
  }
  const { scenario, cause } = item;
  if (!cause) {
    const start = inSchool({ scenario, phone, conditions: [], named: {} }, school);
    return { show: showOf(ledOn(startRun({ ...start, seed, policy: school.policy }))), causes: [] };
  }
  const run = firstOf(
    [phone, otherPhone[phone]].map((kind) => () => {
      const brought = bringAbout([cause], scenario, kind);
      return brought && runOf({ scenario, phone: kind, conditions: brought.conditions, seed }, brought.deeds);
    }),
  );
  return run && { show: showOf(ledOn(run)), causes: [cause] };
}

/** What can go wrong in a practice on such a phone. */
export const wrongIn = (scenario: ScenarioId, phone: PhoneKind): readonly CauseId[] =>
  causeIds.filter((id) => bringAbout([id], scenario, phone) !== null);
