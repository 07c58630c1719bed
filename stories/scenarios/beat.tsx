import { useMemo } from 'react';
import { demo } from '../../machines/scenarios/demo.js';
import { encodeRun, type ScenarioId, type StopId } from '../../machines/scenarios/index.js';
import { PairingPractice } from '../../src/player/pairing-practice.js';
import { useStoryGlobals } from '../story-globals.js';
import './beat.css';

/** The same numbers in every story, so that a picture of one can be compared. */
const seed = 47;

interface BeatProps {
  readonly scenario: ScenarioId;
  /** The stop of the guide that has just become the next one; null when the goal was just reached. */
  readonly next: StopId | null;
  readonly scheme?: 'light' | 'dark';
}

/** The whole practice at one moment of its demo. It is not a picture: one can go on from here. */
export function Beat({ scenario, next, scheme = 'light' }: BeatProps) {
  const { locale, phone, direction } = useStoryGlobals();
  const journal = useMemo(() => {
    const frame = demo({ scenario, phone, seed }).find(({ stop }) => stop === next);
    if (!frame) throw new Error(`[pairing] ${scenario} has no stop "${next}".`);
    return encodeRun(frame.run);
  }, [scenario, phone, next]);
  return (
    <div className="story-beat">
      <PairingPractice
        key={journal}
        scenario={scenario}
        phone={phone}
        locale={locale}
        dir={direction}
        scheme={scheme}
        journal={journal}
        seed={seed}
      />
    </div>
  );
}
