import { canStartWith } from '../../machines/conditions/condition.js';
import { type CatalogueId, entries } from '../../machines/conditions/catalogue.js';
import { glanceAt } from '../../machines/coach/glance.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { decodeRun, type Run, type ScenarioId, scenarios, startRun } from '../../machines/scenarios/index.js';
import type { Stop } from '../../machines/scenarios/scenario.js';
import type { World } from '../../machines/world/world.js';
import { stageForReal } from '../companion/for-real-words.js';
import { pictureWords } from '../companion/masked.js';
import { calledBy, nameOf } from '../companion/names.js';
import { coachLine } from '../player/coach-line.js';
import { coachSentence } from '../player/coach-text.js';
import { tellOnOnePhone } from '../player/one-phone.js';
import { type Icons, iconsOf, sceneOf } from '../player/scene.js';
import { inSchool } from '../player/school.js';
import type { School } from '../player/usual-school.js';
import type { HelpDesk } from '../profile/profile.js';
import type { PaperNeed } from '../strings/paper.js';
import type { FirstStageStrings } from '../strings/stage.js';
import type { PracticeStrings } from '../strings/strings.js';
import { type Moment, wayFrom } from './moments.js';
import { type PaperWords, toldBy } from './words.js';

/** What is asked for. */
export interface Asked {
  readonly scenario: ScenarioId;
  readonly phone: PhoneKind;
  readonly school: School;
  readonly desks: readonly HelpDesk[];
  /** The day on which it is made, as 2026-11-22. */
  readonly date: string;
  readonly version: string;
  /** From which day on the school asks for the app, where it said so. */
  readonly from?: string | undefined;
  /** Where a practice is, for who wants the rest only. */
  readonly run?: Run | undefined;
}

/** One picture with what it says. */
export interface Card {
  readonly moment: Moment;
  readonly name: string;
  /** Which of how many pictures of its step it is. */
  readonly part: number;
  readonly of: number;
  /** Where it is done, what is done, and why. */
  readonly at: string;
  readonly say: string;
  readonly why: string;
  /** What the picture shows, for who cannot see it. */
  readonly alt: string;
}

/** The practices of which there is a step plan: all of them. */
export const plannable = Object.keys(scenarios) as readonly ScenarioId[];

/** A step in the overview. */
interface Listed {
  readonly stop: Stop;
  readonly name: string;
  readonly done: boolean;
}

/** A step plan, before it is drawn. */
export interface StepPlan extends Pick<Asked, 'phone' | 'desks' | 'date' | 'version'> {
  readonly words: PaperWords;
  /** The words on pictures, without any number. */
  readonly shown: PracticeStrings;
  readonly icons: Icons;
  readonly scenario: ScenarioId;
  /** It begins in the middle. */
  readonly rest: boolean;
  /** It is for the first time, and the school does not ask for it yet. */
  readonly begins: boolean;
  readonly title: string;
  readonly needs: readonly PaperNeed[];
  readonly list: readonly Listed[];
  readonly cards: readonly Card[];
  /** How it ends: at the goal, or where only other people can help on. */
  readonly end: { readonly name: string; readonly text: string; readonly arrived: boolean };
  readonly troubles: readonly CatalogueId[];
}

/** What has to lie ready. */
function needsOf(world: World, stops: readonly Stop[], phone: PhoneKind): readonly PaperNeed[] {
  const has = (...ids: readonly Stop['id'][]) => stops.some(({ id }) => ids.includes(id));
  return [
    ...(world.laptop.context.onPhone ? [] : ['laptop' as const]),
    ...(world.oldPhone ? (['newPhone', 'oldPhone'] as const) : [phone]),
    ...(has('answerCall') ? ['number' as const] : []),
    ...(has('askPass') ? ['pass' as const] : []),
    'internet',
    'time',
  ];
}

/** What goes wrong in a practice on such a phone. */
const troublesOf = (scenario: ScenarioId, phone: PhoneKind): readonly CatalogueId[] =>
  entries.flatMap(([id, entry]) => {
    if (!('in' in entry) || !entry.in.includes(scenario)) return [];
    const starts = 'start' in entry ? [entry.start] : [];
    return canStartWith(scenarios[scenario].start({ phone, seed: 0 }), starts) ? [id] : [];
  });

/** Makes the step plan of a practice, or of the rest of one, in words that are told as the school has them. */
export function stepPlan(asked: Asked, untold: PaperWords): StepPlan {
  const { phone, school, desks, date, version } = asked;
  const begins = inSchool({ scenario: asked.scenario, phone, conditions: [], named: {} }, school);
  // The numbers of a run stand on no picture.
  const run = asked.run ?? startRun({ ...begins, seed: 0 });
  const { scenario, world } = run;
  const { stops } = scenarios[scenario];
  const words = toldBy(untold, world.laptop.context.onPhone ? tellOnOnePhone(school.tell) : school.tell);
  const { companion: t, paper } = words;
  const speakers = { coach: words, laptop: words, phone: words, kind: phone };
  const stage = stageForReal(speakers, t);
  const { moments, exit } = wayFrom(run);
  const end = exit ? stage.exits?.[exit] : undefined;
  const said = (text: Parameters<typeof coachSentence>[0]) => coachSentence(text, speakers);
  const last = moments.at(-1);
  const begun = moments[0]?.guide.reached ?? new Set();
  return {
    phone,
    desks,
    date,
    version,
    words,
    shown: pictureWords(words, t),
    icons: iconsOf({ onPhone: world.laptop.context.onPhone }),
    scenario,
    rest: asked.run !== undefined,
    begins: asked.from !== undefined && asked.from >= date && world.service.context.methods.length === 0,
    title: words.titles[scenario],
    needs: needsOf(world, stops, phone),
    list: stops.map((stop) => ({ stop, name: stage.stops[stop.id]?.name ?? '', done: begun.has(stop.id) })),
    cards: moments.map((moment) => {
      const { device, stop, guide } = moment;
      const line = coachLine(guide, { ...sceneOf(moment.world), mistyped: null, guard: null }, stage);
      const ofStop = moments.filter((other) => other.stop.id === stop.id);
      return {
        moment,
        name: nameOfStop(stop, stage),
        part: ofStop.indexOf(moment) + 1,
        of: ofStop.length,
        at: t.at[calledBy(device, moment.world)],
        say: said(line.say),
        why: said(line.why),
        alt: paper.picture(nameOf(glanceAt(moment.world, device), t)),
      };
    }),
    end: end
      ? { name: end.name, text: `${said(end.say)} ${said(end.why)}`, arrived: false }
      : { name: last || !asked.run ? t.done.title : stage.arrived, text: t.done.lead, arrived: true },
    troubles: troublesOf(scenario, phone),
  };
}

const nameOfStop = ({ id }: Stop, { stops }: FirstStageStrings): string => stops[id]?.name ?? '';

/** Where a practice is, as its text says; null where that cannot be read. */
export function runIn(text: string): Run | null {
  const read = decodeRun(text);
  return 'run' in read ? read.run : null;
}
