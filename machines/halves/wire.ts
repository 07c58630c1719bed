/** The two halves of a practice that is in two windows: laptop and service in one, the phones in the other. */
export type Side = 'laptop' | 'phone';

/** What passes on a wire: a body with its number, or none; and how far the other was heard. */
export interface Frame {
  readonly from: Side;
  /** Which window of the phone speaks or is spoken to, by when it was opened. */
  readonly phone: number;
  /** Which meeting of the two it belongs to; 0 before the first. */
  readonly meeting: number;
  /** The number of the body; 0 without one. */
  readonly n: number;
  readonly body?: unknown;
  /** The last body of the other that arrived. */
  readonly heard: number;
  /** The other is to answer, so that one knows it is there. */
  readonly asks: boolean;
  /** This window closes. */
  readonly leaves: boolean;
}

/** A window cannot be opened later than tomorrow, and nobody meets so often that the number of a meeting gets there. */
const day = 86_400_000;
const isNumber = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

/** What came over a wire, if it is a frame: anybody on it can post anything. `now`: milliseconds since 1970. */
export function readFrame(data: unknown, now: number): Frame | null {
  if (typeof data !== 'object' || data === null) return null;
  const { from, phone, meeting, n, heard, asks, leaves } = data as Readonly<Record<keyof Frame, unknown>>;
  const counted = [phone, meeting, n, heard].every(isNumber) && Math.max(Number(phone), Number(meeting)) < now + day;
  const said = typeof asks === 'boolean' && typeof leaves === 'boolean';
  return (from === 'laptop' || from === 'phone') && counted && said ? (data as Frame) : null;
}

/** Carries frames between two windows. It may lose them, double them, delay them and bring them in another order. */
export interface Wire {
  readonly post: (frame: Frame) => void;
  /** Listens until what it returns is called. */
  readonly onMessage: (listener: (frame: Frame) => void) => () => void;
  readonly close: () => void;
}
