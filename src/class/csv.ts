/** One value of a table. */
export type Cell = string | number;

/**
 * A table as a spreadsheet opens it by a double press: with the mark that tells it is Unicode, every text in quotes, and no
 * text that a spreadsheet would take for a formula (OWASP, CSV Injection). `separator`: what the spreadsheets of that language
 * expect, a semicolon where the comma is a decimal sign. Lines end as RFC 4180 has them.
 */
export const csvOf = (rows: readonly (readonly Cell[])[], separator: ';' | ','): string =>
  `\uFEFF${rows.map((row) => row.map(written).join(separator)).join('\r\n')}\r\n`;

const written = (cell: Cell): string =>
  typeof cell === 'number' ? String(cell) : `"${cell.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;
