import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { en } from '../../src/strings/en/index.js';
import { studio as studioEn } from '../../src/strings/en/studio.js';
import { exercises as exercisesEn } from '../../src/strings/en/exercises.js';
import { exercises as exercisesNl } from '../../src/strings/nl/exercises.js';
import { nl } from '../../src/strings/nl/index.js';
import { usualSchool } from '../../src/player/usual-school.js';
import { studio as studioNl } from '../../src/strings/nl/studio.js';
import { readChosen, writeChosen } from '../../src/studio/chosen.js';
import { SchoolChoice } from '../../src/studio/school-choice.js';
import { Studio } from '../../src/studio/studio.js';
import { useStoryGlobals } from '../story-globals.js';
import '../../src/styles/site.css';
import '../../src/styles/site-studio.css';

const words = {
  nl: { ...nl, t: studioNl, exercises: exercisesNl },
  en: { ...en, t: studioEn, exercises: exercisesEn },
};

interface StudioStoryProps {
  /** What the address of the page says. */
  readonly query: string;
  readonly school: string | null;
  readonly problem: boolean;
  /** Opened from a disk: it stands at no address. */
  readonly onDisk: boolean;
}

function StudioStory({ query, school, problem, onDisk }: StudioStoryProps) {
  const { locale } = useStoryGlobals();
  const { t, site, stage, exercises } = words[locale];
  const [chosen, choose] = useState(() => readChosen(query, '', locale).chosen);
  const here = onDisk ? null : 'https://oefenen.voorbeeldschool.example/';
  return (
    <div className="site">
      <main className="start studio">
        <h1 className="sr">{t.title}</h1>
        <Studio
          t={t}
          site={site}
          stage={stage}
          lessonStage={words[chosen.locale].stage}
          exercises={exercises}
          lessonExercises={words[chosen.locale].exercises.names}
          rules={usualSchool}
          spoken={locale}
          chosen={chosen}
          profile={null}
          scheme="light"
          here={here}
          address={`${here ?? ''}${writeChosen(chosen, locale)}`}
          onChoose={choose}
          school={
            <SchoolChoice
              t={t}
              name={school}
              problem={problem ? t.what.wrongProfile : null}
              held={school !== null || problem}
              onOpen={() => {}}
              onDrop={() => {}}
              onMake={() => {}}
            />
          }
        />
      </main>
    </div>
  );
}

export default {
  title: 'Site/In a lesson',
  component: StudioStory,
  args: { query: '', school: null, problem: false, onDisk: false },
} satisfies Meta<typeof StudioStory>;

type Story = StoryObj<typeof StudioStory>;

export const NothingChosen: Story = {};
export const Moodle: Story = { args: { query: '?place=moodle&coach=test&pass=80', school: 'Het Groene Lyceum' } };
export const SharePoint: Story = { args: { query: '?place=sharepoint&scenario=new-phone' } };
export const OwnWebsite: Story = { args: { query: '?place=site&as=element&scenario=daily-sign-in&with=atSchool' } };
export const OnAStickFromADisk: Story = { args: { query: '?place=stick', onDisk: true } };
export const LinkFromADisk: Story = { args: { query: '?place=teams', onDisk: true } };
export const Problem: Story = { args: { query: '?place=canvas&as=iframe&scenario=daily-sign-in&with=offline' } };
export const WrongProfile: Story = { args: { query: '?place=other&as=cmi5', problem: true } };
