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

/** Carries frames between two windows. It may lose them, double them, delay them and bring them in another order. */
export interface Wire {
  readonly post: (frame: Frame) => void;
  /** Listens until what it returns is called. */
  readonly onMessage: (listener: (frame: Frame) => void) => () => void;
  readonly close: () => void;
}
