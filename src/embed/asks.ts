import { originOf } from './protocol.js';

/** What the address of a frame says of the frame: what is practised in it stands there as for any page. */
export interface FrameAsks {
  /** Who may know what a learner does; null: nobody. */
  readonly origin: string | null;
  /** The name of this frame, among others. */
  readonly id: string;
  /** The practice fits itself into the frame, and never asks for another height. */
  readonly fits: boolean;
  /** The score that is asked to pass, 0 to 100. */
  readonly pass: number | null;
}

/** Reads the query of an address; what is wrong in it counts as left out. */
export function readFrame(query: string): FrameAsks {
  const said = new URLSearchParams(query);
  const pass = Number(said.get('pass') || Number.NaN);
  return {
    origin: originOf(said.get('origin')),
    id: said.get('id') ?? '',
    fits: said.get('fit') === 'frame',
    pass: pass >= 0 && pass <= 100 ? pass : null,
  };
}
