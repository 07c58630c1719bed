import type { CodePicture } from '../strings/laptop.js';

interface PracticeCodeProps {
  readonly code: CodePicture;
  /** Says what to do with it, for who cannot see it. */
  readonly label: string;
}

/** A real QR code that holds a harmless sentence. */
export function PracticeCode({ code, label }: PracticeCodeProps) {
  return (
    <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path d={code.d} stroke="#10131f" fill="none" />
    </svg>
  );
}
