import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { checkerOf } from '../../src/profile/check.js';
import { type Draft, withField } from '../../src/profile/draft.js';
import { CheckLabels } from '../../src/site/check-labels.js';
import { wrongsOf } from '../../src/site/profile-editing.js';
import { ProfileForm } from '../../src/site/profile-form.js';
import { ProfileTools } from '../../src/site/profile-tools.js';
import { profileForm as formEn } from '../../src/strings/en/profile-form.js';
import { profileProblems as problemsEn } from '../../src/strings/en/profile.js';
import { nl } from '../../src/strings/nl/index.js';
import { profileForm as formNl } from '../../src/strings/nl/profile-form.js';
import { profileProblems as problemsNl } from '../../src/strings/nl/profile.js';
import { useStoryGlobals } from '../story-globals.js';
import '../../src/styles/site.css';
import '../../src/styles/shot.css';
import '../../src/styles/site-profile.css';

const words = { nl: { t: formNl, rules: problemsNl }, en: { t: formEn, rules: problemsEn } };
const checkProfile = checkerOf(nl);

interface ProfileStoryProps {
  readonly start: Draft;
  readonly checking: boolean;
}

function ProfileStory({ start, checking }: ProfileStoryProps) {
  const { locale } = useStoryGlobals();
  const [draft, setDraft] = useState(start);
  const checked = checkProfile(draft);
  const problems = 'problems' in checked ? checked.problems : [];
  const { t, rules } = words[locale];
  const editing = {
    t,
    rules,
    draft,
    problems,
    onSet: (path: readonly string[], value: unknown) => setDraft(withField(draft, path, value)),
  };
  return (
    <div className="site">
      <main className="start profile">
        {checking ? (
          <CheckLabels editing={editing} locale={locale} scheme="light" />
        ) : (
          <ProfileForm editing={editing} onCheck={() => {}} />
        )}
        <div className="pf-beside">
          <ProfileTools
            t={t}
            draft={draft}
            address="https://oefenen.voorbeeldschool.example/"
            wrong={wrongsOf(editing)}
            form={!checking}
            onOpen={() => {}}
            onUse={() => {}}
            onLesson={() => {}}
          />
        </div>
      </main>
    </div>
  );
}

export default {
  title: 'Site/Profile',
  component: ProfileStory,
  args: { start: {}, checking: false },
} satisfies Meta<typeof ProfileStory>;

type Story = StoryObj<typeof ProfileStory>;

export const Empty: Story = {};
export const Filled: Story = {
  args: {
    start: {
      school: { name: 'Het Groene Lyceum', mark: 'GL' },
      helpDesks: [{ name: 'ICT', hours: [{ days: ['monday'], from: '08:30', to: '12:00' }] }],
      labels: { nl: { 'laptop.screens.added.done': 'Klaar' } },
    },
  },
};
export const Wrong: Story = {
  args: {
    start: {
      school: { name: '*', mark: 'GROEN' },
      lifetimes: { pushSeconds: 5 },
      helpDesks: [{ hours: [{ days: [], from: '9', to: '08:00' }] }],
    },
  },
};
export const Comparing: Story = { args: { checking: true } };
