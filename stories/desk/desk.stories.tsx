import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { type CaseId, repairOf } from '../../machines/cases/case.js';
import { cases } from '../../machines/cases/cases.js';
import { advance, type Desk, type DeskEvent, isMended, openDesk } from '../../machines/cases/desk.js';
import { nextOf } from '../../machines/scenarios/demo.js';
import { CaseEnd } from '../../src/desk/case-end.js';
import { CaseList } from '../../src/desk/case-list.js';
import { CasePanel } from '../../src/desk/case-panel.js';
import { CauseList } from '../../src/desk/cause-list.js';
import { LookList } from '../../src/desk/look-list.js';
import { MendPanel } from '../../src/desk/mend-panel.js';
import { catalogue as en } from '../../src/strings/en/catalogue.js';
import { desk as enDesk } from '../../src/strings/en/desk.js';
import { catalogue as nl } from '../../src/strings/nl/catalogue.js';
import { desk as nlDesk } from '../../src/strings/nl/desk.js';
import { useStoryGlobals } from '../story-globals.js';
import '../../src/styles/desk.css';

const words = { nl: { desk: nlDesk, catalogue: nl }, en: { desk: enDesk, catalogue: en } };

interface PanelStoryProps {
  readonly id: CaseId;
  /** What the helper did so far. */
  readonly events: readonly DeskEvent[];
  readonly mends: boolean;
}

function begun({ id, events, mends }: PanelStoryProps, phone: 'android' | 'iphone'): Desk {
  let desk = events.reduce(advance, openDesk(id, phone, 47));
  while (mends && !isMended(desk)) {
    const { event } = nextOf(desk.run.world, repairOf(cases[id]));
    if (!event) break;
    desk = advance(desk, { type: 'desk.happen', event });
  }
  return mends ? advance(desk, { type: 'desk.check' }) : desk;
}

function PanelStory(props: PanelStoryProps) {
  const { locale, phone } = useStoryGlobals();
  const [desk, put] = useState(() => begun(props, phone));
  const happen = (event: DeskEvent) => put((now) => advance(now, event));
  const t = words[locale].desk;
  return (
    <CasePanel t={t} id={desk.id} away={false}>
      {desk.phase === 'looking' && (
        <>
          <LookList t={t} desk={desk} onLook={happen} />
          <CauseList t={t} desk={desk} onName={happen} />
        </>
      )}
      {desk.phase === 'mending' && (
        <MendPanel words={words[locale]} desk={desk} mended={isMended(desk)} onCheck={happen} />
      )}
      {desk.phase === 'done' && (
        <CaseEnd words={words[locale]} desk={desk} onNext={() => {}} onAgain={() => {}} onList={() => {}} />
      )}
    </CasePanel>
  );
}

function ListStory() {
  const { locale } = useStoryGlobals();
  return (
    <CaseList
      t={words[locale].desk}
      solved={new Set(['noNotices'])}
      focus={false}
      onOpen={() => {}}
      onLeave={() => {}}
      onLesson={() => {}}
    />
  );
}

export default {
  title: 'Desk/Case',
  component: PanelStory,
  args: { id: 'noNotices', events: [], mends: false },
} satisfies Meta<typeof PanelStory>;

type Story = StoryObj<typeof PanelStory>;

const card: DeskEvent = { type: 'desk.look', look: 'card' };
const found: DeskEvent = { type: 'desk.name', cause: 'E11' };

export const WhoWaits: Story = { render: () => <ListStory /> };
export const NothingLookedAt: Story = {};
export const LookedAt: Story = { args: { events: [card, { type: 'desk.look', look: 'notifications' }] } };
export const CardFirst: Story = { args: { events: [found] } };
export const AnotherCause: Story = { args: { events: [card, { type: 'desk.name', cause: 'E12' }] } };
export const Mending: Story = { args: { events: [card, found] } };
export const CheckedTooEarly: Story = { args: { events: [card, found, { type: 'desk.check' }] } };
export const Helped: Story = { args: { events: [card, found], mends: true } };
export const HelpedAfterAnUnexpectedRequest: Story = {
  args: { id: 'strangePrompt', events: [card, { type: 'desk.name', cause: 'E16' }], mends: true },
};
