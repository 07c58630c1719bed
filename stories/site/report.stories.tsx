import type { Meta, StoryObj } from '@storybook/react-vite';
import { nextOf } from '../../machines/scenarios/demo.js';
import {
  act,
  type ConditionId,
  type Run,
  type ScenarioId,
  scenarios,
  startRun,
} from '../../machines/scenarios/index.js';
import type { HelpGiven } from '../../machines/world/journal.js';
import { possible } from '../../machines/world/possible.js';
import { viewsOf } from '../../machines/world/views.js';
import { iconsOf } from '../../src/player/scene.js';
import { Report } from '../../src/report/report.js';
import { catalogue as en } from '../../src/strings/en/catalogue.js';
import { report as inEnglish } from '../../src/strings/en/report.js';
import { catalogue as nl } from '../../src/strings/nl/catalogue.js';
import { report as inDutch } from '../../src/strings/nl/report.js';
import { useStoryGlobals } from '../story-globals.js';
import { useWords } from '../words.js';
import '../../src/styles/finish.css';
import '../../src/styles/report.css';
import './frame.css';

const words = { nl: { t: inDutch, catalogue: nl }, en: { t: inEnglish, catalogue: en } };

/** What somebody does of themselves on a screen of the phone. */
type Turn = readonly [screen: string, act: string];

/** A practice in which the guide is followed for so many things, but for some turns of one's own. */
function gone(start: Run, turns: readonly Turn[], help: HelpGiven, most: number): Run {
  if (most === 0) return start;
  const [turn, ...rest] = turns;
  const own =
    turn && viewsOf(start.world).phone.screen === turn[0]
      ? possible(start.world).find((event) => event.type === 'world.person' && event.intent.type === turn[1])
      : undefined;
  if (own) return gone(act(start, own), rest, help, most - 1);
  const { event } = nextOf(start.world, scenarios[start.scenario]);
  return event ? gone(act(start, event, help), turns, help, most - 1) : start;
}

interface ReportStoryProps {
  readonly scenario: ScenarioId;
  readonly help: HelpGiven;
  readonly turns: readonly Turn[];
  readonly conditions?: readonly ConditionId[];
  /** How many things are done. */
  readonly most?: number;
}

function ReportStory({ scenario, help, turns, conditions, most = 200 }: ReportStoryProps) {
  const { phone, locale } = useStoryGlobals();
  const { stage, finish, slipNames } = useWords();
  return (
    <div className="story-page app">
      <Report
        {...words[locale]}
        run={gone(startRun({ scenario, phone, seed: 47, ...(conditions && { conditions }) }), turns, help, most)}
        practice={stage.scenarios[scenario]}
        title={null}
        slips={slipNames}
        stops={stage.stops}
        icons={iconsOf({ onPhone: scenario === 'only-a-phone' })}
        names={finish}
        nameOf={() => finish.go.homeAsked}
        link="https://oefenen.voorbeeldschool.example/?scenario=first-setup&run=1"
        onBack={() => {}}
        onAgain={() => {}}
        onNext={() => {}}
      />
    </div>
  );
}

export default {
  title: 'Player/Report',
  component: ReportStory,
  args: { scenario: 'first-setup', help: 'none', turns: [] },
} satisfies Meta<typeof ReportStory>;

type Story = StoryObj<typeof ReportStory>;

export const Straight: Story = {};
export const WithDetours: Story = {
  args: {
    turns: [
      ['home', 'person.openSettings'],
      ['storeResults', 'person.installAd'],
      ['chooseKind', 'person.personal'],
    ],
  },
};
export const OnTheWay: Story = { args: { most: 20 } };
export const NoFurtherAlone: Story = { args: { conditions: ['notOffered'], most: 8 } };
export const LongWithHelp: Story = { args: { scenario: 'new-phone', help: 'pointed' } };
export const LetSomebodyIn: Story = {
  args: {
    scenario: 'unexpected-call',
    turns: [
      ['callerRinging', 'person.answer'],
      ['voiceCall', 'person.pressHash'],
    ],
  },
};
