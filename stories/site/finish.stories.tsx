import type { Meta, StoryObj } from '@storybook/react-vite';
import { iconsOf } from '../../src/player/scene.js';
import { practiceOf } from '../../src/player/finish-route.js';
import { Finish } from '../../src/player/finish.js';
import { FinishShared } from '../../src/player/finish-shared.js';
import { ForReal } from '../../src/player/for-real.js';
import { Why } from '../../src/player/why.js';
import type { Ending } from '../../src/strings/finish.js';
import { useStoryGlobals } from '../story-globals.js';
import { useWords } from '../words.js';
import '../../src/styles/finish.css';
import './frame.css';

interface FinishStoryProps {
  readonly ending: Ending;
  readonly muted: boolean;
  readonly entered?: boolean;
  readonly watched?: boolean;
}

function FinishStory({ ending, muted, entered = false, watched = false }: FinishStoryProps) {
  const { phone } = useStoryGlobals();
  const t = useWords().finish;
  return (
    <div className="story-page">
      <Finish
        {...practiceOf(ending)}
        phone={phone}
        icons={iconsOf({ onPhone: ending === 'only-a-phone' })}
        entered={entered}
        onSelf={watched ? () => {} : null}
        t={t}
        muted={muted}
        onChoose={() => {}}
        onReport={() => {}}
      />
    </div>
  );
}

function ForRealStory() {
  const t = useWords().finish.forReal;
  return (
    <div className="story-page">
      <ForReal t={t} onBack={() => {}} />
    </div>
  );
}

function SharedStory() {
  const t = useWords().finish.shared;
  return (
    <div className="story-page">
      <FinishShared t={t} onPlay={() => {}} onReport={() => {}} onSelf={() => {}} />
    </div>
  );
}

function WhyStory() {
  return <Why t={useWords().why} onClose={() => {}} />;
}

export default {
  title: 'Player/Finish',
  component: FinishStory,
  args: { ending: 'first-setup', muted: false },
} satisfies Meta<typeof FinishStory>;

type Story = StoryObj<typeof FinishStory>;

export const FirstSetup: Story = {};
export const NotificationsStillOff: Story = { args: { muted: true } };
export const FirstSetupAtHome: Story = { args: { ending: 'first-setup-at-home' } };
export const SignedInAtSchool: Story = { args: { ending: 'schoolAsked' } };
export const SignedInAtSchoolBefore: Story = { args: { ending: 'schoolEarly' } };
export const SignedInAtHomeBefore: Story = { args: { ending: 'homeEarly' } };
export const SignedInAtHome: Story = { args: { ending: 'homeAsked' } };
export const Watched: Story = { args: { ending: 'first-setup', muted: false, watched: true } };
export const KeptSomebodyOut: Story = { args: { ending: 'unexpected-prompt' } };
export const HungUp: Story = { args: { ending: 'unexpected-call' } };
export const ReportedAMessage: Story = { args: { ending: 'link-in-a-mail' } };
export const LetSomebodyInByLink: Story = { args: { ending: 'link-in-a-mail', entered: true } };
export const LetSomebodyInByCall: Story = { args: { ending: 'unexpected-call', entered: true } };
export const LetSomebodyIn: Story = { args: { ending: 'unexpected-prompt-with-call', entered: true } };
export const NowForReal: Story = { render: () => <ForRealStory /> };
export const AnswersToWhy: Story = { render: () => <WhyStory /> };
export const OfSomebodyElse: Story = { render: () => <SharedStory /> };
