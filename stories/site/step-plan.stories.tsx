import type { Meta, StoryObj } from '@storybook/react-vite';
import { Preview } from '../../src/paper/preview.js';
import { stepPlan } from '../../src/paper/step-plan.js';
import { paperWords } from '../../src/paper/words.js';
import { usualSchool } from '../../src/player/usual-school.js';
import { usualDesks } from '../../src/profile/usual.js';
import { useWords } from '../words.js';

const nothing = () => {};

/** A step plan as it comes out of the printer. */
function PlanStory({ scenario }: { readonly scenario: 'daily-sign-in' | 'unexpected-prompt' }) {
  const { locale } = useWords();
  const words = paperWords[locale].state().here;
  if (!words) return <p aria-busy="true" />;
  const asked = { scenario, phone: 'android', school: usualSchool, desks: usualDesks } as const;
  return <Preview plan={stepPlan({ ...asked, date: '2026-11-22', version: '0.1.0' }, words)} onDrawn={nothing} />;
}

export default {
  title: 'Site/Step plan',
  component: PlanStory,
  loaders: [() => Promise.all([paperWords.nl.load(), paperWords.en.load()])],
} satisfies Meta<typeof PlanStory>;

export const SigningIn: StoryObj<typeof PlanStory> = { args: { scenario: 'daily-sign-in' } };
export const StrangePrompt: StoryObj<typeof PlanStory> = { args: { scenario: 'unexpected-prompt' } };
