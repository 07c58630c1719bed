import type { HalvesStrings } from '../strings/halves.js';

interface HalfFinishProps {
  readonly t: HalvesStrings['finish'];
  readonly onClose: () => void;
}

/** The goal, as the phone tells it: what it was and how it went stands on the laptop. */
export function HalfFinish({ t, onClose }: HalfFinishProps) {
  return (
    <div className="half__end">
      <h1>{t.title}</h1>
      <p>{t.say}</p>
      <button type="button" className="tb tb--go" onClick={onClose}>
        {t.look}
      </button>
    </div>
  );
}
