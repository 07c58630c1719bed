// Writes src/strings/<language>/practice-code.ts: the QR codes of the practice, drawn once here so that no encoder ships.
import { writeFileSync } from 'node:fs';
import encodeQR from 'qr';

const texts = {
  nl: 'Dit is een oefencode. Scan hem met de oefentelefoon op je scherm.',
  en: 'This is a practice code. Scan it with the practice phone on your screen.',
};

/** Rows of dark runs, drawn as lines one module thick: shorter than a square per module.
 * @type {(rows: boolean[][]) => string} */
const draw = (rows) =>
  rows
    .map((row, y) => {
      let path = '';
      let at = 0;
      for (let x = 0; x < row.length; x++) {
        if (!row[x]) continue;
        let end = x;
        while (row[end]) end++;
        path += path ? `m${x - at} 0h${end - x}` : `M${x} ${y}.5h${end - x}`;
        at = end;
        x = end;
      }
      return path;
    })
    .join('');

for (const [locale, text] of Object.entries(texts)) {
  // Four empty modules around: what the standard asks of a code that must be found.
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  writeFileSync(
    new URL(`../src/strings/${locale}/practice-code.ts`, import.meta.url),
    `// Written by scripts/practice-codes.mjs.
import type { CodePicture } from '../laptop.js';

/** The inert code that stands for a pairing code. Real apps read a sentence and do nothing. */
export const practiceCode: CodePicture = {
  text: '${text}',
  size: ${rows.length},
  d: '${draw(rows)}',
};
`,
  );
}
