import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { nextOf } from '../../machines/scenarios/demo.js';
import { act, type Run, scenarios, startRun } from '../../machines/scenarios/index.js';
import { Laptop, Phone, Report, type RunOptions, Stage, useCoach, useRun } from '../../src/index.js';
import { useStoryGlobals } from '../story-globals.js';
import './embedding.css';

/** A run in which the guide was followed for so many things. */
function after(count: number, run: Run): Run {
  const { event } = nextOf(run.world, scenarios[run.scenario]);
  return count > 0 && event ? after(count - 1, act(run, event)) : run;
}
const runs = (count: number) => ({
  android: after(count, startRun({ scenario: 'first-setup', phone: 'android', seed: 47 })),
  iphone: after(count, startRun({ scenario: 'first-setup', phone: 'iphone', seed: 47 })),
});
const starts = { half: runs(24), whole: runs(200) };

const look = { scheme: 'light' } as const;

/** `useRun`, a device each with `Laptop` and `Phone`, and a coach of the page's own with `useCoach`. */
function OwnPage(options: RunOptions) {
  const { locale, phone } = useStoryGlobals();
  const run = useRun({ run: starts.half[phone], ...options });
  const coaching = useCoach(run, { locale });
  const lit = (device: 'laptop' | 'phone') => (coaching?.device === device ? coaching.lit : null);
  return (
    <div className="embedded-own">
      <div>
        <Laptop
          {...look}
          locale={locale}
          view={run.laptop}
          eyes={run.eyes}
          lit={lit('laptop')}
          onIntent={(intent) => run.press('laptop', intent)}
        />
      </div>
      <div>
        <Phone
          {...look}
          locale={locale}
          view={run.phone}
          laptop={run.laptop}
          eyes={run.eyes}
          lit={lit('phone')}
          onIntent={(intent) => run.press('phone', intent)}
        />
      </div>
      <output className="embedded-coach">
        <b>{coaching?.say}</b> {coaching?.why}
      </output>
    </div>
  );
}

function StagePage({ coach }: { readonly coach: 'together' | 'test' }) {
  const { locale, phone, direction } = useStoryGlobals();
  const run = useRun({ run: starts.half[phone] });
  return (
    <div className="embedded">
      <Stage {...look} of={run} locale={locale} dir={direction} coach={coach} />
    </div>
  );
}

function ReportPage() {
  const { locale, phone, direction } = useStoryGlobals();
  const run = useRun({ run: starts.whole[phone] });
  const [closed, setClosed] = useState(false);
  return (
    <div className="embedded">
      {closed ? (
        <button type="button" onClick={() => setClosed(false)}>
          Report
        </button>
      ) : (
        <Report {...look} of={run} locale={locale} dir={direction} onClose={() => setClosed(true)} />
      )}
    </div>
  );
}

function LaptopAlone() {
  const { locale, phone } = useStoryGlobals();
  return (
    <div className="embedded embedded--low">
      <Laptop {...look} locale={locale} view={useRun({ run: starts.half[phone] }).laptop} />
    </div>
  );
}

function PhoneAlone() {
  const { locale, phone } = useStoryGlobals();
  return (
    <div className="embedded embedded--phone">
      <Phone {...look} locale={locale} view={useRun({ run: starts.half[phone] }).phone} />
    </div>
  );
}

export default { title: 'Embedding/Parts', component: Stage } satisfies Meta;
type Story = StoryObj;

/** Laptop and phone alone, in a page whose coach is its own. */
export const YourOwnPage: Story = { render: () => <OwnPage /> };
/** Both devices and the coach, without head, menu and finish. */
export const TheStage: Story = { render: () => <StagePage coach="together" /> };
export const TheStageInATest: Story = { render: () => <StagePage coach="test" /> };
export const TheReport: Story = { render: () => <ReportPage /> };
export const TheLaptop: Story = { render: () => <LaptopAlone /> };
export const ThePhone: Story = { render: () => <PhoneAlone /> };
