import type { Arrow, ArrowKind } from './boxes.js';
import type { Placed } from './positions.js';

/** Widths that any font with letters of equal width stays within. */
const [letter, pad] = [6.7, 10];
export const line = 16;

/** How much room lines of text take. */
export const blockSize = (lines: readonly string[], room = pad) => ({
  width: Math.max(...lines.map((text) => text.length)) * letter + 2 * room,
  height: lines.length * line + 8,
});

/** Breaks after a comma, before a condition, an arrow or what is posted, where a line gets too long. */
export function wrapped(text: string, longest = 30): readonly string[] {
  const lines: string[] = [];
  for (const part of text.split(/(?<=,)(?= )|(?= \[)|(?= →)|(?= posts)/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + part.length <= longest) lines[lines.length - 1] = last + part;
    else lines.push(last === undefined ? part : ` ${part}`);
  }
  return lines;
}

interface Line {
  readonly text: string;
  readonly kind: ArrowKind | 'name';
}

export const plain = (texts: readonly string[], kind: Line['kind'] = 'person'): readonly Line[] =>
  texts.flatMap((text) => wrapped(text)).map((text) => ({ text, kind }));
export const labelLines = ({ labels }: Arrow): readonly Line[] =>
  labels.flatMap(({ kind, text }) => wrapped(text.replaceAll('wire.', ''), 20).map((part) => ({ text: part, kind })));

interface LinesProps {
  readonly at: Placed;
  readonly lines: readonly Line[];
  readonly room?: number;
}

/** Lines of text, one under another, at an item. */
export function Lines({ at, lines, room = pad }: LinesProps) {
  return (
    <text>
      {lines
        .map((row, index) => ({ ...row, y: at.y + 16 + index * line }))
        .map(({ text, kind, y }) => (
          <tspan key={y} className={`diagram__${kind}`} x={at.x - at.width / 2 + room} y={y}>
            {text.replaceAll(' ', '\u00a0')}
          </tspan>
        ))}
    </text>
  );
}
