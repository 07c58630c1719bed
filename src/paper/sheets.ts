import type { CatalogueId } from '../../machines/conditions/catalogue.js';
import type { HelpDesk } from '../profile/profile.js';
import type { Card, StepPlan } from './step-plan.js';

/** What stands on one sheet of A4. Every card has the same room, so that none is cut by an edge. */
export type SheetContent =
  | { readonly is: 'first' }
  | { readonly is: 'steps'; readonly cards: readonly Card[]; readonly ends: boolean }
  | {
      readonly is: 'help';
      readonly troubles: readonly CatalogueId[];
      readonly desks: readonly HelpDesk[];
      readonly ends: boolean;
    };

/** Two beside each other. */
const columns = 2;
const cardsOnSheet = 3 * columns;

/** Pixels of a sheet, at 96 to an inch, as `paper.css` sets them: what a row may take, and what each thing takes. */
const room = 990;
const titleHeight = 72;
const endHeight = 130;
const lineHeight = 17.2;
const signsInLine = 46;
const lines = (text: string): number => Math.ceil(text.length / signsInLine);

function inRows<T>(all: readonly T[], size: number = columns): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}
const highest = <T>(row: readonly T[], heightOf: (one: T) => number): number => Math.max(0, ...row.map(heightOf));

/** Rows of two on sheets, as many as there is room for: a row is never cut. */
function onSheets<T>(
  all: readonly T[],
  heightOf: (one: T) => number,
  taken = 0,
): readonly { readonly some: readonly T[]; readonly height: number }[] {
  const sheets: { some: readonly T[]; height: number }[] = [];
  for (const row of inRows(all)) {
    const height = highest(row, heightOf);
    const last = sheets.at(-1);
    if (last && last.height + height <= room) {
      last.some = [...last.some, ...row];
      last.height += height;
    } else sheets.push({ some: row, height: titleHeight + height + (last ? 0 : taken) });
  }
  return sheets;
}

/** The sheets of a step plan, in their order. */
export function sheetsOf({ cards, troubles, desks, words: { catalogue } }: StepPlan): readonly SheetContent[] {
  // The end takes the room of a card, if there is one left.
  const full = cards.length % cardsOnSheet === 0;
  const pages = inRows(cards, cardsOnSheet);
  const steps = pages.map(
    (some, at): SheetContent => ({ is: 'steps', cards: some, ends: !full && at === pages.length - 1 }),
  );
  const troubled = onSheets(
    troubles,
    (id) => {
      const { told, repair } = catalogue[id];
      return 44 + lineHeight * (lines(told) + lines(`→ ${repair}`));
    },
    full ? endHeight : 0,
  );
  const helped = onSheets(desks, ({ name, place = '', room = '', hours }) => {
    const where = lines(`${name}, ${place}, ${room}`) + 1;
    return 40 + lineHeight * (where + 1 + 2 * hours.length);
  });
  const last = troubled.at(-1);
  const together = last !== undefined && helped.length === 1 && last.height + (helped[0]?.height ?? 0) <= room;
  const help = troubled.map(({ some }) => ({ troubles: some, desks: together && some === last.some ? desks : [] }));
  if (!together) help.push(...helped.map(({ some }) => ({ troubles: [], desks: some })));
  return [
    { is: 'first' },
    ...steps,
    ...help.map(
      (some, at): SheetContent => ({ is: 'help', troubles: some.troubles, desks: some.desks, ends: full && at === 0 }),
    ),
  ];
}
