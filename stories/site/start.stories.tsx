import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import type { Problem } from '../../src/site/address.js';
import { firstChoices } from '../../src/site/choices.js';
import { Start } from '../../src/site/start.js';
import { useWords } from '../words.js';
import '../../src/styles/site.css';

interface StartStoryProps {
  readonly problem: Problem | null;
  readonly kept: boolean;
}

function StartStory({ problem, kept }: StartStoryProps) {
  const strings = useWords();
  const [choices, setChoices] = useState(firstChoices);
  return (
    <div className="site">
      <Start
        strings={strings}
        choices={choices}
        problem={problem && strings.site.problems[problem.kind](problem.value)}
        school={null}
        rules={{ everywhere: false, policy: {} }}
        onChange={setChoices}
        onLocale={() => {}}
        onStart={() => {}}
        onExercise={() => {}}
        onGoOn={kept ? () => {} : null}
        onHelp={() => {}}
        onOwnSchool={() => {}}
        onLesson={() => {}}
        onGuide={() => {}}
        onDesk={() => {}}
        onForReal={() => {}}
      />
    </div>
  );
}

export default {
  title: 'Site/Start',
  component: StartStory,
  args: { problem: null, kept: false },
} satisfies Meta<typeof StartStory>;

type Story = StoryObj<typeof StartStory>;

export const First: Story = {};
export const WithRunToGoOnWith: Story = { args: { kept: true } };
export const UnknownPractice: Story = { args: { problem: { kind: 'scenario', value: 'first-setpu' } } };
export const UnknownPhone: Story = { args: { problem: { kind: 'phone', value: 'nokia' } } };
export const UnknownLanguage: Story = { args: { problem: { kind: 'locale', value: 'fy' } } };
export const UnknownAddresses: Story = { args: { problem: { kind: 'addresses', value: 'all' } } };
export const IncompleteProfile: Story = { args: { problem: { kind: 'profile', value: '…' } } };
export const JournalWithoutPractice: Story = { args: { problem: { kind: 'run', value: '' } } };
