import type { CatalogueId } from '../../machines/conditions/catalogue.js';
import type { HelpDesk } from '../profile/profile.js';
import type { Card, StepPlan } from './step-plan.js';

/** What stands on one sheet of A4, in this order. Every card has the same room, so that none is cut by an edge. */
export interface SheetContent {
  /** What the plan is, for whom, and every step by its name; close to each other where it would not fit otherwise. */
  readonly first: 'wide' | 'dense' | null;
  readonly cards: readonly Card[];
  /** How it ends: behind the cards, or above what else stands there. */
  readonly ends: boolean;
  readonly troubles: readonly CatalogueId[];
  readonly desks: readonly HelpDesk[];
  /** How much of it is full, from 0 to 1. */
  readonly full: number;
}

/** Two beside each other. */
const columns = 2;
const cardsOnSheet = 3 * columns;

/** Pixels of a sheet, at 96 to an inch, as `paper.css` sets them: what all of it may take, and what each thing takes with what is above it. */
const room = 1000;
const cardHeight = 337;
const betweenCards = 11;
const titleHeight = 72;
const endHeight = 130;
/** What takes less of a sheet than this leaves it nearly empty. */
const nearlyEmpty = 300;
const lineHeight = 17.2;
const signsInLine = 46;
const lines = (text: string, signs = signsInLine): number => Math.ceil(text.length / signs);
const sum = (all: readonly number[]): number => all.reduce((before, one) => before + one, 0);

function inRows<T>(all: readonly T[], size: number = columns): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}
/** The height of all of them in rows of two, each as high as the highest in it, below their title. */
const inRowsBelow = <T>(all: readonly T[], heightOf: (one: T) => number): number =>
  all.length === 0 ? 0 : titleHeight + sum(inRows(all).map((row) => Math.max(...row.map(heightOf))));

const deskHeight = ({ name, place = '', room: where = '', hours, telephone }: HelpDesk): number =>
  36 + lineHeight * (lines(`${name}, ${place}, ${where}`, 40) + hours.length + (telephone ? 1 : 0));

/** What the first sheet takes without help desks. */
function overviewHeight({ title, needs, list, words: { paper: t } }: StepPlan, dense: boolean): number {
  const rows = list.length > 6 ? Math.ceil(list.length / columns) : list.length;
  const how = sum(t.how.map((line) => 8 + 20.5 * lines(line, 38)));
  const sign = (dense ? 94 : 110) + 46 * lines(title, 26);
  const parts = [
    sign,
    25 + Math.max(28 * needs.length, how),
    33 + (dense ? 36 : 40) * rows,
    28 + 20.5 * lines(t.safe, 90),
  ];
  return 10 + sum(parts) + (parts.length - 1) * (dense ? 18 : 26);
}

type Filling = Omit<SheetContent, 'full'>;
const empty: Filling = { first: null, cards: [], ends: false, troubles: [], desks: [] };
const withCards = (cards: readonly Card[]): Filling => ({ ...empty, cards });

/** The sheets of a step plan, in their order: no more than are needed, and the last of them not nearly empty where the one before has enough to give. */
export function sheetsOf(plan: StepPlan): readonly SheetContent[] {
  const { cards, troubles, desks, words } = plan;

  const troubleHeight = (id: CatalogueId) => {
    const { told, repair } = words.catalogue[id];
    return 44 + lineHeight * (lines(told) + lines(`→ ${repair}`));
  };
  function heightOf(sheet: Filling): number {
    const rows = Math.ceil((sheet.cards.length + (sheet.ends ? 1 : 0)) / columns);
    return sum([
      sheet.first ? overviewHeight(plan, sheet.first === 'dense') : 0,
      sheet.cards.length > 0 ? rows * cardHeight - betweenCards : sheet.ends ? endHeight : 0,
      inRowsBelow(sheet.troubles, troubleHeight),
      inRowsBelow(sheet.desks, deskHeight),
    ]);
  }
  const fits = (sheet: Filling) => heightOf(sheet) <= room;

  // The end takes the room of a card, if there is one left.
  const pages = inRows(cards, cardsOnSheet).map(withCards);
  const [wide, dense] = [
    { ...empty, first: 'wide' },
    { ...empty, first: 'dense' },
  ] as const satisfies Filling[];
  const sheets: Filling[] = [fits(wide) ? wide : dense, ...pages];
  /** Puts something on the last sheet, if there is so much room on it, or on a new one. */
  function add(more: (sheet: Filling) => Filling) {
    const last = sheets.at(-1);
    const filled = last && !last.first ? more(last) : null;
    if (filled && fits(filled)) sheets[sheets.length - 1] = filled;
    else sheets.push(more(empty));
  }
  add((sheet) => ({ ...sheet, ends: true }));
  for (const row of inRows(troubles)) add((sheet) => ({ ...sheet, troubles: [...sheet.troubles, ...row] }));

  // Who helps is looked for first: on the first sheet, if all of them fit there.
  const withDesks: readonly Filling[] = [
    { ...wide, desks },
    { ...dense, desks },
  ];
  const overview = withDesks.find(fits);
  if (overview) sheets[0] = overview;
  else if (fits({ ...empty, desks })) add((sheet) => ({ ...sheet, desks: [...sheet.desks, ...desks] }));
  else for (const row of inRows(desks)) add((sheet) => ({ ...sheet, desks: [...sheet.desks, ...row] }));

  for (;;) {
    const [before, last] = sheets.slice(-2) as [Filling, Filling];
    const given = heightOf(last) < nearlyEmpty ? lastRow(before, last) : null;
    if (!given || heightOf(given[0]) < nearlyEmpty || !fits(given[1])) break;
    sheets.splice(-2, 2, ...given);
  }
  const filled = (sheet: Filling): SheetContent => ({ ...sheet, full: heightOf(sheet) / room });
  return sheets.map(filled);
}

/** Two sheets after the last row of the one moved to the other; null where it has none to give. */
function lastRow(before: Filling, last: Filling): readonly [Filling, Filling] | null {
  if (before.desks.length > 0 || before.first) return null;
  if (before.troubles.length > 0) {
    const at = before.troubles.length - (before.troubles.length % columns || columns);
    return [
      { ...before, troubles: before.troubles.slice(0, at) },
      { ...last, troubles: [...before.troubles.slice(at), ...last.troubles] },
    ];
  }
  const all = before.cards.length + (before.ends ? 1 : 0);
  const at = all - (all % columns || columns);
  return [
    { ...before, cards: before.cards.slice(0, at), ends: false },
    { ...last, cards: [...before.cards.slice(at), ...last.cards], ends: before.ends || last.ends },
  ];
}
