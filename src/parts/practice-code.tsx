import type { CodePicture } from '../strings/laptop.js';

interface PracticeCodeProps {
  readonly code: CodePicture;
  /** Says what to do with it, for who cannot see it. */
  readonly label: string;
}

/** The dark modules, as lines of one module thick. */
function linesOf({ size, modules }: CodePicture): string {
  const bits = Array.from(modules, (four) => Number.parseInt(four, 16).toString(2).padStart(4, '0')).join('');
  let lines = '';
  for (let y = 0; y < size; y++) {
    for (const { 0: dark, index } of bits.slice(y * size, (y + 1) * size).matchAll(/1+/g)) {
      lines += `M${index} ${y}.5h${dark.length}`;
    }
  }
  return lines;
}

/** A real QR code that holds a harmless sentence. */
export function PracticeCode({ code, label }: PracticeCodeProps) {
  return (
    <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path d={linesOf(code)} stroke="#10131f" fill="none" />
    </svg>
  );
}
