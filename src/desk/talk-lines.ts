import type { Story } from '../../machines/cases/story.js';
import { type Answer, handsOf, type Probe } from '../../machines/cases/probes.js';
import { provenBy } from '../../machines/cases/proofs.js';
import type { Done, Visit } from '../../machines/cases/visit.js';
import type { DeskStrings } from '../strings/desk.js';
import type { DeskWords } from './words.js';

/** One turn of the talk: what was said or done together, one sentence each. */
export interface Turn {
  /** `act`: what the helper did; `seen`: what the helper saw. */
  readonly by: 'you' | 'learner' | 'act' | 'seen';
  readonly texts: readonly string[];
}

/** What a question, a look or a test is called. */
export const probeName = ({ kind, id }: Probe, t: DeskStrings): string =>
  kind === 'ask' ? t.asks[id] : kind === 'look' ? t.looks[id] : t.tests[id];

/** What came of it: a sentence for each thing, in the words of who tells it. */
export function answerTexts({ manner, values }: Answer, t: DeskStrings, by: 'learner' | 'seen'): readonly string[] {
  if (manner === 'unknown') return [t.unknown];
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = by === 'learner' ? t.told : t.findings;
  const told = Object.entries(values).flatMap(([finding, value]) => words[finding]?.[value] ?? []);
  return manner === 'vague' ? [t.vague, ...told] : told;
}

/** What a learner answers, as one text. */
export const answerText = (answer: Answer, t: DeskStrings): string => answerTexts(answer, t, 'learner').join(' ');

const pair = (say: string, answer: string): readonly Turn[] => [
  { by: 'you', texts: [say] },
  { by: 'learner', texts: [answer] },
];

const own = (does: string, sees: string): readonly Turn[] => [
  { by: 'act', texts: [does] },
  { by: 'seen', texts: [sees] },
];

/** Whether a learner tells what comes of it; otherwise the helper sees it. */
const isTold = (probe: Probe, { channel }: Visit['one']): boolean =>
  handsOf(probe) === 'asked' || (handsOf(probe) === 'shared' && channel !== 'desk');

/** What the talk holds of one thing that the helper did; what is done on devices is told all together. */
export function turnsOf({ event, answer, works }: Done, words: DeskWords, { one }: Visit): readonly Turn[] {
  const t = words.desk;
  switch (event.type) {
    case 'desk.probe': {
      const say = probeName(event.probe, t);
      // A test tells several things: only who is asked one of them answers yes or no.
      const by = event.probe.kind === 'ask' ? 'learner' : 'seen';
      return (isTold(event.probe, one) ? pair : own)(say, answer ? answerTexts(answer, t, by).join(' ') : '');
    }
    case 'desk.askPhone':
      return pair(t.askPhone.say, t.askPhone.answer);
    case 'desk.prove': {
      const { say, answer: shown } = t.proofs[event.proof];
      if (event.proof === 'photo') return own(say, shown);
      return pair(say, provenBy(one, event.proof) === 'lacking' ? t.noCard : shown);
    }
    case 'desk.refuse':
      return one.request ? pair(t.requests[one.request].refuse, t.refused) : [];
    case 'desk.grant':
      return one.request ? pair(t.requests[one.request].grant, t.granted) : [];
    case 'desk.refer':
      return pair(t.refer.say, t.refer.answer);
    case 'desk.unsafe':
      return pair(t.unsafe[event.what].say, t.unsafe[event.what].answer);
    case 'desk.name': {
      const causes = event.causes.map((id) => words.causes[id]).join(', ');
      return [{ by: 'act', texts: [t.named(causes, t.sure[event.sure])] }];
    }
    case 'desk.tell':
      return pair(t.vain.say, works ? t.vain.already : t.vain.answer);
    case 'desk.repair':
    case 'desk.close':
      return [];
    case 'desk.check':
      return pair(t.works, works ? t.itWorks : t.notYet);
    default:
      return event satisfies never;
  }
}

/** One thing that was done; or what was pressed on end, by the learner or by the helper at the admin side. */
type Passed =
  | { readonly place: number; readonly done: Done }
  | { readonly place: number; readonly presses: number; readonly atSchool: boolean };

/** All that was done, with what was pressed on end as one; waiting is nothing that anybody does. */
export function passed({ done: all }: Visit): readonly Passed[] {
  const found: Passed[] = [];
  for (const [place, done] of all.entries()) {
    const { event } = done;
    if (event.type !== 'desk.repair') found.push({ place, done });
    else if (event.event.type !== 'world.wait') {
      const last = found.at(-1);
      const atSchool = event.by === 'admin';
      const goesOn = last && 'presses' in last && last.atSchool === atSchool;
      if (goesOn) found.pop();
      found.push({ place, presses: goesOn ? last.presses + 1 : 1, atSchool });
    }
  }
  return found;
}

/** What was pressed on end, told. */
export const pressText = (
  { presses, atSchool }: Extract<Passed, { presses: number }>,
  name: string,
  t: DeskStrings,
): string => (atSchool ? t.didAtSchool(presses) : t.did(name, presses));

/**
 * The whole talk, from what the learner said first. `letters`: at which things done a new mail begins; all that one mail asks
 * stands in it together, and so does the answer. What is done on the devices on end is told once.
 */
export function talkOf(visit: Visit, story: Story, words: DeskWords, letters: readonly number[]): readonly Turn[] {
  const turns: Turn[] = [{ by: 'learner', texts: story.asks === null ? [story.says] : [story.says, story.asks] }];
  let letter: { readonly you: string[]; readonly learner: string[] } | null = null;
  for (const one of passed(visit)) {
    if ('presses' in one) {
      turns.push({ by: 'act', texts: [pressText(one, story.name, words.desk)] });
      letter = null;
      continue;
    }
    const { place, done } = one;
    const all = turnsOf(done, words, visit);
    const [said, told] = all;
    const { event } = done;
    const asks = event.type === 'desk.unsafe' || (event.type === 'desk.probe' && isTold(event.probe, visit.one));
    if (visit.one.channel !== 'mail' || !asks || !said || !told) {
      letter = null;
      turns.push(...all);
      continue;
    }
    if (!letter || letters.includes(place)) {
      letter = { you: [], learner: [] };
      turns.push({ by: 'you', texts: letter.you }, { by: 'learner', texts: letter.learner });
    }
    letter.you.push(...said.texts);
    letter.learner.push(...told.texts);
  }
  return turns;
}
