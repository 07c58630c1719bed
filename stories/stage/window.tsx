import { useMemo } from 'react';
import type { Dial } from '../../machines/coach/dial.js';
import { act, encodeRun, type ScenarioId, startRun } from '../../machines/scenarios/index.js';
import type { WorldEvent } from '../../machines/world/world.js';
import { PairingPractice } from '../../src/player/pairing-practice.js';
import { useStoryGlobals } from '../story-globals.js';
import './window.css';

const seed = 47;
const nothing: readonly WorldEvent[] = [];

/** A window of the size that somebody has. */
export type WindowName = 'laptop' | 'lowLaptop' | 'projector' | 'tablet' | 'phone' | 'oldPhone' | 'turned' | 'embedded';

interface WindowProps {
  readonly size: WindowName;
  readonly scenario?: ScenarioId;
  /** What was done before. */
  readonly done?: readonly WorldEvent[];
  readonly coach?: Dial;
  readonly scheme?: 'light' | 'dark';
  readonly journal?: string;
}

/** The whole practice in a window of one size, after some things were done. */
export function Window({
  size,
  scenario = 'first-setup',
  done = nothing,
  coach = 'together',
  scheme = 'light',
  journal,
}: WindowProps) {
  const { locale, phone, direction } = useStoryGlobals();
  const run = useMemo(
    () => encodeRun(done.reduce((run, event) => act(run, event), startRun({ scenario, phone, seed }))),
    [done, scenario, phone],
  );
  return (
    <div className={`story-window story-window--${size}`}>
      <PairingPractice
        key={run}
        scenario={scenario}
        phone={phone}
        locale={locale}
        dir={direction}
        scheme={scheme}
        coach={coach}
        journal={journal ?? run}
        seed={seed}
      />
    </div>
  );
}
