import type { ComponentProps } from 'react';
import { type Dial, leads } from '../../machines/coach/dial.js';
import type { Guide } from '../../machines/scenarios/index.js';
import { nextIn } from '../../machines/scenarios/memory.js';
import type { HelpGiven } from '../../machines/world/journal.js';
import type { WorldEvent } from '../../machines/world/world.js';
import { keyNames } from '../strings/key-names.js';
import type { StageStrings } from '../strings/stage.js';
import { Aloud } from './aloud.js';
import { type CoachLine, wayWords } from './coach-line.js';
import { coachSentence, type Speakers } from './coach-text.js';
import { everything, type Given, taskOnly, type Turned } from './given.js';
import { Offers } from './offers.js';
import { Player } from './player.js';
import type { Scene } from './scene.js';
import type { Settings } from './settings.js';
import type { Lit } from './stage-devices.js';
import type { usePractice } from './use-practice.js';

interface Knows {
  readonly t: StageStrings;
  readonly speakers: Speakers;
  readonly dial: Dial;
  /** All that the coach could say and point at. */
  readonly line: CoachLine;
  readonly lit: Lit | null;
  readonly practice: ReturnType<typeof usePractice>;
  readonly guide: Guide;
  readonly scene: Scene;
  readonly task: string;
  readonly turned: Turned;
  readonly setTurned: (turned: Turned) => void;
  /** The learner wants everything to stand still. */
  readonly still: boolean;
  readonly settings: Settings;
  readonly happen: (event: WorldEvent, help: HelpGiven) => void;
}

/** What is given of all that the coach knows: in Kijken and Samen everything, in Hint what was asked, in Toets the task. */
export function give(knows: Knows): Given {
  const given = shown(knows);
  const { t, speakers, settings } = knows;
  return { ...given, aloud: <Aloud t={t} speakers={speakers} line={given.line} always={settings.aloud} /> };
}

function shown(knows: Knows): Given {
  const { t, dial, lit, task, turned, practice } = knows;
  const next = practice.shared && nextIn(practice.run);
  if (next) return replayed(knows, next);
  // The goal was reached, and by somebody else.
  const line = practice.shared ? { ...knows.line, kicker: t.dial.theirs } : knows.line;
  const all = everything(turned.taken && dial === 'watch' ? 'together' : dial, line, lit);
  if (all.dial === 'together') return all;
  // At the goal, and where only other people can help on, there is nothing left to find.
  if (line.device === null) return leads(dial) ? all : { ...all, help: 'none' };
  if (all.dial === 'watch') return { ...all, acts: watched(knows) };
  return all.dial === 'hint' ? hinted(knows) : taskOnly(dial, task, t.dial.task.test);
}

/** What somebody else did next, to be looked at. What the coach would not have said is told as what they did, and has no reason. */
function replayed(knows: Knows, next: WorldEvent): Given {
  const { dial, guide, scene, practice } = knows;
  const as = scene.waiting.progressIn !== null || JSON.stringify(next) === JSON.stringify(guide.event);
  const lit = as ? knows.lit : controlOf(next);
  const line = as ? knows.line : theirs(knows, next);
  const onTurn = () => practice.turn('own');
  const plays = { onPlay: () => practice.turn('redo'), onTakeOver: onTurn };
  return { ...everything(dial, line, lit), acts: playing({ ...knows, line }, next, plays), onTurn };
}

/** The control that an event is done with, as the guide names it. */
function controlOf(event: WorldEvent): Lit | null {
  if (event.type === 'world.person') return event.intent;
  if (event.type === 'world.pickUp') return { type: 'person.pickUp' };
  return event.type === 'world.askDesk' ? { type: 'person.askDesk' } : null;
}

function theirs({ t, line, guide, scene }: Knows, next: WorldEvent): CoachLine {
  const { otherwise, waited, typed } = t.dial;
  const chose: Readonly<Record<string, string>> = t.dial.chose;
  const said = { ...line, back: false, find: null, say: otherwise, why: '' };
  const intent = controlOf(next);
  if (!intent) return { ...said, device: null, say: waited };
  const device = 'at' in next && next.at === 'laptop' ? 'laptop' : 'phone';
  if (intent.text) return { ...said, device, say: typed(intent.text), why: otherwise };
  // What the coach would say of the same control means another thing that can be done with it.
  const way = intent.type === guide.intent?.type ? undefined : wayWords({ device, intent }, scene, t);
  return way
    ? { ...said, device, say: way.say, why: otherwise }
    : { ...said, device, say: chose[intent.type.replace('person.', '')] ?? otherwise };
}

function watched(knows: Knows): Given['acts'] {
  const { guide, turned, setTurned, happen } = knows;
  return playing(knows, guide.event, {
    onPlay: (event) => happen(event, 'played'),
    onTakeOver: () => setTurned({ ...turned, taken: true }),
  });
}

type Plays = Pick<ComponentProps<typeof Player>, 'onPlay' | 'onTakeOver'>;

function playing(knows: Knows, next: WorldEvent | null, plays: Plays): Given['acts'] {
  const { t, speakers, line, practice, scene, still } = knows;
  const says = `${coachSentence(line.say, speakers)} ${coachSentence(line.why, speakers)}`;
  const event = scene.waiting.progressIn === null ? next : null;
  return (layout, shown, onShow) => (
    <Player
      t={t.dial}
      layout={layout}
      shown={shown}
      device={line.device}
      done={practice.run.journal.length}
      says={says}
      event={event}
      still={still}
      onShow={onShow}
      {...plays}
    />
  );
}

const levels = ['none', 'nudge', 'control', 'reason'] as const;

/** Another place is where something else is to be done: there hints begin anew. */
const placeOf = ({ stop, intent, back }: Guide, { laptop, phone }: Scene): string =>
  [stop?.id, intent?.type, intent?.line, back, laptop.screen, phone.screen].join(' ');

function hinted({
  t,
  dial,
  line,
  lit,
  practice,
  guide,
  scene,
  task,
  turned,
  setTurned,
  still,
  settings,
}: Knows): Given {
  const words = t.dial;
  const place = placeOf(guide, scene);
  const { times, offered } = turned.place === place ? turned : { times: 0, offered: false };
  const help = levels[times] ?? 'reason';
  const ask = () => setTurned({ ...turned, place, times: times + 1, offered });
  const hint = {
    name: times === 0 ? words.ask : words.more,
    key: keyNames.hint,
    offered: offered && times === 0,
    ask,
  };
  const onOffer = () => {
    if (!offered && settings.offers) setTurned({ ...turned, place, times, offered: true });
  };
  const offers = (
    <Offers run={practice.run} guide={guide} still={still} onOffer={onOffer} onAsk={times < 3 ? ask : () => {}} />
  );
  if (help === 'none' || line.device === null) {
    const alone = taskOnly(dial, task, offered ? words.offer : words.task.hint);
    return { ...alone, says: offered ? words.offer : null, hint, offers };
  }
  const all = { ...everything(dial, line, lit), help, leads: false, offers };
  if (help === 'reason') return { ...all, says: line.why };
  if (help === 'control') return { ...all, line: { ...line, why: '', find: null }, hint };
  const beside = lit?.type === 'person.pickUp' || lit?.type === 'person.askDesk';
  const say = beside ? words.nudge.beside : (line.back ? words.nudgeBack : words.nudge)[line.device];
  const first = { ...line, device: beside ? null : line.device, say, why: words.nudgeWhy, find: null };
  return { ...all, line: first, lit: null, says: say, hint };
}
