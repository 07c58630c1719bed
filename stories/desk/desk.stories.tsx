import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import type { Because } from '../../machines/cases/advise.js';
import { type CaseId, caseList, cases } from '../../machines/cases/cases.js';
import { expertPath } from '../../machines/cases/expert.js';
import { scoreOf } from '../../machines/cases/score.js';
import { weigh } from '../../machines/cases/weigh.js';
import { advance, type DeskEvent, openVisit, type Visit } from '../../machines/cases/visit.js';
import { reasonOf } from '../../src/desk/advice.js';
import { AfterAction } from '../../src/desk/after-action.js';
import { CaseMaker } from '../../src/desk/case-maker.js';
import { CaseList } from '../../src/desk/case-list.js';
import { blankDraft, type Draft } from '../../src/desk/draft.js';
import { DeskPanel, type Tool } from '../../src/desk/desk-panel.js';
import { Talk } from '../../src/desk/talk.js';
import { talkOf } from '../../src/desk/talk-lines.js';
import type { DeskWords } from '../../src/desk/words.js';
import { caseMaker as enMaker } from '../../src/strings/en/case-maker.js';
import { caseStories as enStories } from '../../src/strings/en/cases.js';
import { catalogue as enCatalogue } from '../../src/strings/en/catalogue.js';
import { desk as enDesk } from '../../src/strings/en/desk.js';
import { slipNames as enCauses } from '../../src/strings/en/exercise-names.js';
import { en } from '../../src/strings/en/index.js';
import { caseMaker as nlMaker } from '../../src/strings/nl/case-maker.js';
import { caseStories as nlStories } from '../../src/strings/nl/cases.js';
import { catalogue as nlCatalogue } from '../../src/strings/nl/catalogue.js';
import { desk as nlDesk } from '../../src/strings/nl/desk.js';
import { slipNames as nlCauses } from '../../src/strings/nl/exercise-names.js';
import { nl } from '../../src/strings/nl/index.js';
import { useStoryGlobals } from '../story-globals.js';
import '../../src/styles/desk.css';
import '../../src/styles/desk-list.css';
import '../../src/styles/desk-visit.css';
import '../../src/styles/shot.css';
import '../../src/styles/desk-maker.css';
import '../../src/styles/desk-after.css';

const words: { readonly nl: DeskWords; readonly en: DeskWords } = {
  nl: { desk: nlDesk, stories: nlStories, causes: nlCauses, catalogue: nlCatalogue },
  en: { desk: enDesk, stories: enStories, causes: enCauses, catalogue: enCatalogue },
};
const strings = { nl, en };

const points = {
  noNotices: { total: 85, parts: { inquiry: 20, cause: 20, repair: 15, safety: 20, verified: 10 }, solved: true },
};
const because: Because = { why: 'weak', part: 'inquiry', alike: { by: 'channel', is: 'telephone' } };

interface CaseStoryProps {
  readonly id: CaseId;
  /** What the helper did so far. */
  readonly events: readonly DeskEvent[];
  readonly tool: Tool;
}

const visitOf = ({ id, events }: CaseStoryProps, phone: 'android' | 'iphone'): Visit =>
  events.reduce(advance, openVisit(cases[id], phone, 47));

function PanelStory(props: CaseStoryProps) {
  const { locale, phone } = useStoryGlobals();
  const [visit, put] = useState(() => visitOf(props, phone));
  const [tool, setTool] = useState(props.tool);
  const own = strings[locale];
  return (
    <DeskPanel
      words={words[locale]}
      visit={visit}
      story={words[locale].stories[props.id]}
      speakers={{ coach: own, laptop: own, phone: own, kind: phone }}
      tool={tool}
      onTool={setTool}
      by="learner"
      onBy={() => {}}
      heard={null}
      away={false}
      onHappen={(...done) => put((now) => done.reduce(advance, now))}
      onUndo={null}
    />
  );
}

function TalkStory(props: CaseStoryProps) {
  const { locale, phone } = useStoryGlobals();
  const visit = visitOf(props, phone);
  const story = words[locale].stories[props.id];
  return (
    <Talk
      t={words[locale].desk}
      channel={visit.one.channel}
      name={story.name}
      turns={talkOf(visit, story, words[locale], [])}
      away={false}
    />
  );
}

function AfterStory(props: CaseStoryProps) {
  const { locale, phone } = useStoryGlobals();
  const visit = visitOf(props, phone);
  const expert = expertPath(openVisit(visit.one, phone, 47));
  return (
    <AfterAction
      words={words[locale]}
      visit={visit}
      name={words[locale].stories[props.id].name}
      reckoning={{ score: scoreOf(visit, expert), own: weigh(visit).steps, expert, experts: weigh(expert.visit).steps }}
      next={{ name: words[locale].stories.fullPhone.name, reason: reasonOf(because, words[locale].desk.advice) }}
      onNext={() => {}}
      onAgain={() => {}}
      onList={() => {}}
    />
  );
}

function MakerStory({ first }: { readonly first: Draft }) {
  const { locale, phone } = useStoryGlobals();
  const own = strings[locale];
  const [draft, put] = useState(first);
  return (
    <CaseMaker
      words={{ ...words[locale], maker: locale === 'nl' ? nlMaker : enMaker }}
      stage={own.stage}
      speakers={{ coach: own, laptop: own, phone: own, kind: phone }}
      addresses="real"
      scheme="light"
      phone={phone}
      draft={draft}
      onDraft={put}
      onAdd={() => {}}
      set={[{ ours: 'noInternet' }]}
      onNew={() => {}}
      onSet={() => {}}
      linkTo={(set) => `#set=${set}`}
      onOpen={() => {}}
      onBack={() => {}}
    />
  );
}

function ListStory() {
  const { locale } = useStoryGlobals();
  return (
    <CaseList
      t={words[locale].desk}
      callers={caseList.map((one) => ({ key: one.id, one, story: words[locale].stories[one.id] }))}
      points={points}
      next={{
        caller: { key: 'fullPhone', one: cases.fullPhone, story: words[locale].stories.fullPhone },
        reason: reasonOf(because, words[locale].desk.advice),
      }}
      focus={false}
      onOpen={() => {}}
      isSet={false}
      lost={null}
      lostCases={[]}
      onLeave={() => {}}
      onAll={null}
      onMake={() => {}}
      onLesson={() => {}}
      onLearner={() => {}}
    />
  );
}

export default {
  title: 'Desk/Case',
  component: PanelStory,
  args: { id: 'noNotices', events: [], tool: 'ask' },
} satisfies Meta<typeof PanelStory>;

type Story = StoryObj<typeof PanelStory>;

const card: DeskEvent = { type: 'desk.prove', proof: 'card' };
const asks: DeskEvent = { type: 'desk.probe', probe: { kind: 'ask', id: 'notifications' } };
const looks: DeskEvent = { type: 'desk.probe', probe: { kind: 'look', id: 'laptop' } };
const names: DeskEvent = { type: 'desk.name', causes: ['E11'], sure: 2 };
const begun = [card, asks, looks, names];

export const WhoWaits: Story = { render: () => <ListStory /> };
export const Asking: Story = { args: { events: [card, asks] } };
export const AskingByMail: Story = { args: { id: 'passwordLocked' } };
export const AskedWhatMayNotBeDone: Story = { args: { id: 'typeForMe' } };
export const Looking: Story = { args: { tool: 'look' } };
export const Naming: Story = { args: { tool: 'name' } };
export const NothingNamedYet: Story = { args: { tool: 'mend' } };
export const Mending: Story = { args: { events: begun, tool: 'mend' } };
export const CheckedTooEarly: Story = { args: { events: [...begun, { type: 'desk.check' }], tool: 'mend' } };
export const MendingByTelephone: Story = {
  args: { id: 'noInternet', events: [{ ...names, causes: ['E12'] }], tool: 'mend' },
};
export const TalkAtTheDesk: Story = { args: { events: begun }, render: (args) => <TalkStory {...args} /> };
export const TalkByTelephone: Story = {
  args: { id: 'noInternet', events: [asks, names] },
  render: (args) => <TalkStory {...args} />,
};
export const TalkByMail: Story = {
  args: { id: 'passwordLocked', events: [asks, { type: 'desk.probe', probe: { kind: 'ask', id: 'laptopShows' } }] },
  render: (args) => <TalkStory {...args} />,
};
export const HowItWent: Story = {
  args: { events: [...begun, { type: 'desk.unsafe', what: 'askPassword' }, { type: 'desk.close' }] },
  render: (args) => <AfterStory {...args} />,
};
export const Making: Story = { render: () => <MakerStory first={blankDraft('own-1')} /> };
export const Made: Story = {
  render: () => (
    <MakerStory
      first={{
        ...blankDraft('own-1'),
        causes: ['E11'],
        scenario: 'daily-sign-in',
        request: 'giveCode',
        story: { name: 'Siv', about: '1A', says: 'Niets.', wants: 'Mail.', asks: 'Welk getal?' },
      }}
    />
  ),
};
export const MadeByHand: Story = {
  render: () => (
    <MakerStory
      first={{
        ...blankDraft('own-1'),
        scenario: 'first-setup',
        channel: 'telephone',
        hand: { conditions: ['cameraOff', 'notificationsOff'], slip: null, deeds: null },
        story: { name: 'Siv', about: '1A', says: 'Niets.', wants: 'Mail.', asks: '' },
      }}
    />
  ),
};
