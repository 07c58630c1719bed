import type { Meta, StoryObj } from '@storybook/react-vite';
import { scenarios } from '../../machines/scenarios/index.js';
import { Coach } from '../../src/player/coach.js';
import { CoachButton } from '../../src/player/coach-button.js';
import { FindPanel } from '../../src/player/find-panel.js';
import { Link } from '../../src/player/link.js';
import { MenuSettings } from '../../src/player/menu-settings.js';
import { Notice } from '../../src/player/notice.js';
import { Peek } from '../../src/player/peek.js';
import { Problem } from '../../src/player/problem.js';
import { Route } from '../../src/player/route.js';
import { RouteList } from '../../src/player/route-list.js';
import { RouteMarks } from '../../src/player/route-marks.js';
import { iconsOf } from '../../src/player/scene.js';
import { ordinarySettings } from '../../src/player/settings.js';
import { Switcher } from '../../src/player/switcher.js';
import { useStoryGlobals } from '../story-globals.js';
import { useWords } from '../words.js';
import '../../src/styles/find.css';
import '../../src/styles/menu.css';
import '../../src/styles/route.css';
import './parts.css';

const nothing = () => {};

function useSpeakers() {
  const words = useWords();
  return { coach: words, laptop: words, phone: words, kind: useStoryGlobals().phone };
}

function CoachStory({ back }: { readonly back: boolean }) {
  const speakers = useSpeakers();
  const t = speakers.coach.stage;
  const words = t.stops.scanCode;
  const { find } = useWords();
  const turn = { ...t.back, ...t.way.phone.personalSignIn?.goBack };
  return (
    <div className="story-parts">
      <div className="stage" data-mode="wide" data-now="phone">
        <Coach
          t={t}
          speakers={speakers}
          icon="phone"
          name={t.phone}
          arrow={back ? 'uturn' : 'right'}
          back={back}
          kicker={back ? t.coach.back : t.stepName('6b', words.name)}
          say={back ? turn.say : words.say}
          why={back ? turn.why : words.why}
          aside={null}
          value={null}
        >
          <CoachButton look="name" icon="info" name={t.coach.why} onClick={nothing} />
          <CoachButton look="name" icon="help" name={t.coach.lost} onClick={nothing} />
        </Coach>
      </div>
      <FindPanel
        title={find.title}
        close={t.coach.close}
        speakers={speakers}
        lines={find.stops.scanCode}
        onClose={nothing}
      />
    </div>
  );
}

const turn = { id: null, to: 1 };
const turns = [
  { ...turn, stop: 2 },
  { ...turn, stop: 3, to: null },
  { ...turn, stop: 6 },
  { ...turn, stop: 8, to: null },
];

function MapStory() {
  const { stage: t, route, slipNames } = useWords();
  const { stops } = scenarios['first-setup'];
  const icons = iconsOf({ onPhone: false });
  return (
    <div className="story-parts">
      {[0, 4, 8, 12].map((index) => (
        <Route
          key={index}
          stops={stops}
          reached={new Set(stops.slice(0, index).map(({ id }) => id))}
          next={stops[index]?.id ?? null}
          icons={icons}
          name={t.stepOf(String(index), 7)}
        >
          <RouteMarks
            stops={stops}
            reached={new Set(stops.slice(0, index).map(({ id }) => id))}
            turns={index > 4 ? turns : []}
          />
        </Route>
      ))}
      <section className="story-parts__legs" aria-label={route.name}>
        <RouteList
          t={route}
          stage={t}
          names={slipNames}
          stops={stops}
          reached={new Set(stops.slice(0, 6).map(({ id }) => id))}
          next={stops[6]?.id ?? null}
          trace={{ from: stops.map((_, place) => (place > 1 ? place : null)), turns }}
          onBack={nothing}
        />
      </section>
      <div className="story-parts__row">
        <Link travel={{ state: 'idle', shows: 'dots' }} number={null} />
        <Link travel={{ state: 'live', shows: 'code' }} number={null} />
        <Link travel={{ state: 'live', shows: 'number' }} number="47" />
        <Link travel={{ state: 'live', shows: 'bell' }} number={null} />
        <Link travel={{ state: 'done', shows: 'check' }} number={null} />
        <Link travel={{ state: 'stuck', shows: 'cross' }} number={null} />
      </div>
      <Switcher t={t} names={t} icons={icons} shown="laptop" calls="phone" value="47" onShow={nothing} />
      <Switcher t={t} names={t} icons={icons} shown="phone" calls={null} value="47" onShow={nothing} />
      <Peek
        device="laptop"
        icon="laptop"
        name={t.laptop}
        state={t.state.numberHere}
        value="47"
        call={null}
        onShow={nothing}
      />
    </div>
  );
}

function MenuStory() {
  const t = useWords().stage;
  const settings = { ...ordinarySettings('nl'), phoneLocale: 'en' as const };
  return (
    <div className="story-parts">
      <MenuSettings t={t} settings={settings} onSet={nothing} scope={null} />
    </div>
  );
}

function ProblemStory() {
  const { locale, stage } = useWords();
  return (
    <div className="story-parts">
      <Problem lang={locale} say={stage.failed.say} ways={[{ name: stage.failed.resume, go: nothing }]} />
      <Notice text={stage.damaged} ok={stage.ok} onOk={nothing} />
    </div>
  );
}

export default { title: 'Player/Parts', component: CoachStory, args: { back: false } } satisfies Meta<
  typeof CoachStory
>;
type Story = StoryObj<typeof CoachStory>;

export const CoachSays: Story = {};
export const CoachLeadsBack: Story = { args: { back: true } };
export const RouteAndChips: Story = { render: () => <MapStory /> };
export const Settings: Story = { render: () => <MenuStory /> };
export const WhatWentWrong: Story = { render: () => <ProblemStory /> };
