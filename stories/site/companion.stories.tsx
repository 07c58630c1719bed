import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import {
  type Answer,
  answer,
  companion as begin,
  expected,
  pictures,
  type Companion as State,
} from '../../machines/coach/companion.js';
import { type Atlas, atlasOf } from '../../machines/coach/hypotheses.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { scenarios } from '../../machines/scenarios/index.js';
import { Choose } from '../../src/companion/choose.js';
import { Companion } from '../../src/companion/companion.js';
import { DoneSteps } from '../../src/companion/done-steps.js';
import { stageForReal } from '../../src/companion/for-real-words.js';
import { pictureWords } from '../../src/companion/masked.js';
import { Waiting } from '../../src/companion/waiting.js';
import { catalogue as enCatalogue } from '../../src/strings/en/catalogue.js';
import { companion as en } from '../../src/strings/en/companion.js';
import { catalogue as nlCatalogue } from '../../src/strings/nl/catalogue.js';
import { companion as nl } from '../../src/strings/nl/companion.js';
import { useStoryGlobals } from '../story-globals.js';
import { useWords } from '../words.js';
import '../../src/styles/site.css';
import '../../src/styles/shot.css';
import '../../src/styles/site-companion.css';

const words = {
  nl: { companion: nl, catalogue: nlCatalogue },
  en: { companion: en, catalogue: enCatalogue },
};

/** How an answer is found in what is shown. */
type Says = Answer | 'first' | { readonly screen: string };

function wholeAtlas(phone: PhoneKind): Atlas {
  const work = atlasOf(scenarios['first-setup'], phone);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

function said(now: State, says: Says): Answer {
  if (says !== 'first' && 'type' in says) return says;
  const likely = now.phase === 'do' ? expected(now) : pictures(now)[0];
  return { type: 'sees', key: says === 'first' ? (likely?.key ?? '') : says.screen };
}

interface CompanionStoryProps {
  /** What was answered so far. */
  readonly says: readonly Says[];
}

function CompanionStory({ says }: CompanionStoryProps) {
  const { locale, phone } = useStoryGlobals();
  const strings = useWords();
  const [now, put] = useState(() =>
    says.reduce<State>(
      (state, one) => answer(state, said(state, one), () => wholeAtlas(phone)),
      begin({ scenario: 'first-setup', phone }),
    ),
  );
  const t = words[locale].companion;
  const speakers = { coach: strings, laptop: strings, phone: strings, kind: phone };
  const stage = stageForReal(speakers, t);
  const shown = pictureWords(strings, t);
  return (
    <div className="site cp">
      <main className="cp__main">
        <Companion
          now={now}
          atlas={() => wholeAtlas(phone)}
          words={words[locale]}
          stage={stage}
          drawing={{ t, laptop: shown, phone: shown, scheme: 'light' }}
          speakers={speakers}
          focus={false}
          onSay={(one) => put((state) => answer(state, one, () => wholeAtlas(phone)))}
          onHelp={() => {}}
        />
        <div className="cp__rest">
          <DoneSteps now={now} t={t} stage={stage} />
        </div>
      </main>
    </div>
  );
}

function ChooseStory() {
  const { locale, phone } = useStoryGlobals();
  return (
    <div className="site cp">
      <main className="cp__main">
        <Choose
          t={words[locale].companion}
          stage={useWords().stage}
          first={{ scenario: 'first-setup', phone }}
          onGoOn={() => {}}
          onBegin={() => {}}
        />
      </main>
    </div>
  );
}

function WaitingStory() {
  const { locale } = useStoryGlobals();
  return (
    <div className="site cp">
      <main className="cp__main">
        <Waiting t={words[locale].companion} />
      </main>
    </div>
  );
}

export default {
  title: 'Site/For real',
  component: CompanionStory,
  args: { says: [] },
} satisfies Meta<typeof CompanionStory>;

type Story = StoryObj<typeof CompanionStory>;

const other: Answer = { type: 'other' };
const firsts = (count: number): readonly Says[] => Array.from({ length: count }, () => 'first');

export const WhatForReal: Story = { render: () => <ChooseStory /> };
export const WhatDoYouSee: Story = {};
export const DoThis: Story = { args: { says: firsts(1) } };
export const TheCode: Story = { args: { says: firsts(18) } };
export const WrongTurn: Story = { args: { says: [...firsts(12), other, { screen: 'fakeApp' }] } };
export const OneMoment: Story = { render: () => <WaitingStory /> };
export const EveryScreen: Story = { args: { says: [...firsts(1), other, other] } };
export const WhatCanItBe: Story = { args: { says: [...firsts(1), other, other, other] } };
export const NotKnown: Story = { args: { says: [...firsts(1), { screen: 'nowhere' }] } };
export const ItWorked: Story = { args: { says: firsts(31) } };
