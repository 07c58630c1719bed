// Writes src/strings/<language>/practice-code.ts: the QR codes of the practice, drawn once here so that no encoder ships.
import { writeFileSync } from 'node:fs';
import encodeQR from 'qr';

const texts = {
  nl: 'Dit is een oefencode. Scan hem met de oefentelefoon op je scherm.',
  en: 'This is a practice code. Scan it with the practice phone on your screen.',
};

/** The modules row by row, four to a hexadecimal digit.
 * @type {(rows: boolean[][]) => string} */
const packed = (rows) =>
  rows
    .flat()
    .map(Number)
    .join('')
    .replaceAll(/.{1,4}/g, (four) => Number.parseInt(four.padEnd(4, '0'), 2).toString(16));

for (const [locale, text] of Object.entries(texts)) {
  // Four empty modules around: what the standard asks of a code that must be found.
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  writeFileSync(
    new URL(`../src/strings/${locale}/practice-code.ts`, import.meta.url),
    `// Written by scripts/practice-codes.mjs.
import type { CodePicture } from '../laptop.js';

/** “${text}” Real apps read this sentence and do nothing. */
export const practiceCode: CodePicture = {
  size: ${rows.length},
  modules: '${packed(rows)}',
};
`,
  );
}
