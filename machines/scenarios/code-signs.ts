import { hashOf } from './hash.js';

/** Letters and digits that nobody takes for another when they are read aloud: base 32 as Douglas Crockford wrote it down. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const base = BigInt(signs.length);

/** Signs between two hyphens: as many as are said in one breath. */
const inGroup = 4;

/** A number that is smaller than its base. */
export type Part = readonly [value: number, base: number];

/** Two signs that tell whether the others were read well: one mistake in a thousand goes unnoticed. */
function checkOf(text: string, version: string): string {
  const hash = Number.parseInt(hashOf(`${version} ${text}`), 36);
  return [hash, Math.floor(hash / signs.length)].map((part) => signs[part % signs.length]).join('');
}

/** Numbers as a code in groups of four, which is good for one version only. */
export function writeCode(parts: readonly Part[], version: string): string {
  let rest = parts.reduceRight((number, [value, of]) => number * BigInt(of) + BigInt(value), 0n);
  let text = '';
  for (; rest > 0n; rest /= base) text = signs[Number(rest % base)] + text;
  return (text + checkOf(text, version)).match(new RegExp(`.{1,${inGroup}}`, 'g'))?.join('-') ?? '';
}

/** Takes numbers from a code, in the order in which they were written. */
export interface CodeReader {
  readonly take: (base: number) => number;
  /** Whether nothing is left. */
  readonly isDone: () => boolean;
}

/** Reads a code as somebody typed it: small letters, spaces, an O for a 0. Null when it is none, or of another version. */
export function readCode(typed: string, version: string): CodeReader | null {
  const text = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const said = text.slice(0, -2);
  if (!/^[0-9A-HJKMNP-TV-Z]+$/.test(text) || text !== said + checkOf(said, version)) return null;
  let rest = Array.from(said).reduce((number, sign) => number * base + BigInt(signs.indexOf(sign)), 0n);
  return {
    take: (of) => {
      const value = Number(rest % BigInt(of));
      rest /= BigInt(of);
      return value;
    },
    isDone: () => rest === 0n,
  };
}
