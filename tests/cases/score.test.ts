import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CauseId } from '../../machines/cases/case.js';
import { type CaseId, caseList, cases } from '../../machines/cases/cases.js';
import { expertOf, type ExpertPath } from '../../machines/cases/expert.js';
import type { AskId } from '../../machines/cases/probes.js';
import { mustRefer } from '../../machines/cases/refer.js';
import { type Score, scoreOf } from '../../machines/cases/score.js';
import {
  advance,
  type DeskEvent,
  openVisit,
  type Sure,
  type UnsafeId,
  type Visit,
} from '../../machines/cases/visit.js';
import { weigh } from '../../machines/cases/weigh.js';

const decision = readFileSync('docs/decisions/021-a-case-is-worlds.md', 'utf8');
/** The cells of the row that begins like this, as the decision has it. */
function row(begins: string): readonly string[] {
  const line = decision.split('\n').find((text) => text.startsWith(`| ${begins} |`));
  return (
    line
      ?.split('|')
      .slice(2, -1)
      .map((cell) => cell.trim()) ?? []
  );
}
const worth = (begins: string): number => Number(row(begins)[0]);

const seed = 5;
const experts = new Map<CaseId, ExpertPath>();
function expert(id: CaseId): ExpertPath {
  const known = experts.get(id) ?? expertOf(cases[id], 'android', seed);
  experts.set(id, known);
  return known;
}
const open = (id: CaseId): Visit => openVisit(cases[id], 'android', seed);
const deeds = (id: CaseId): readonly DeskEvent[] => expert(id).visit.done.map(({ event }) => event);
/** The expert's visit, with one thing changed in what was done. */
function scored(id: CaseId, change: (all: readonly DeskEvent[]) => readonly DeskEvent[]): Score {
  return scoreOf(change(deeds(id)).reduce(advance, open(id)), expert(id));
}
type Change = (all: readonly DeskEvent[]) => readonly DeskEvent[];
const isProof = ({ type }: DeskEvent): boolean => type === 'desk.prove';
/** Done as soon as it is certain who it is. */
const also =
  (...events: readonly DeskEvent[]): Change =>
  (all) => [...all.filter(isProof), ...events, ...all.filter((event) => !isProof(event))];
const without =
  (type: DeskEvent['type']): Change =>
  (all) =>
    all.filter((event) => event.type !== type);
const instead =
  (other: DeskEvent): Change =>
  (all) =>
    all.map((event) => (event.type === other.type ? other : event));
const name = (causes: readonly CauseId[], sure: Sure): DeskEvent => ({ type: 'desk.name', causes, sure });
const twice = (what: UnsafeId): Change => also({ type: 'desk.unsafe', what }, { type: 'desk.unsafe', what });
const parts = { 'finding out': 'inquiry', 'the cause': 'cause', 'the repair': 'repair' } as const;

it('everything together is worth a hundred, in the parts that the decision tells', () => {
  const score = scored('noNotices', (all) => all);
  for (const [title, part] of Object.entries(parts))
    expect(score.parts[part as keyof Score['parts']]).toBe(worth(title));
  expect(score).toMatchObject({
    total: 100,
    parts: { safety: worth('safety'), verified: worth('verified') },
    notes: [],
  });
});

describe('what is not safe costs what the decision says, once, and nothing else', () => {
  const changes: readonly (readonly [note: string, id: CaseId, change: Change])[] = [
    ['askPassword', 'noNotices', twice('askPassword')],
    ['askCode', 'noNotices', twice('askCode')],
    ['typePassword', 'noNotices', twice('typePassword')],
    ['takePhone', 'noNotices', (all) => twice('takePhone')(without('desk.askPhone')(all))],
    ['granted', 'numberPlease', (all) => also({ type: 'desk.grant' })(without('desk.refuse')(all))],
    ['notRefused', 'numberPlease', without('desk.refuse')],
    ['notProven', 'noNotices', without('desk.prove')],
    ['notProven', 'noCard', instead({ type: 'desk.prove', proof: 'card' })],
    ['weakProof', 'noNotices', instead({ type: 'desk.prove', proof: 'birthday' })],
    ['resetUnproven', 'emptyApp', without('desk.prove')],
  ];
  it.each(changes)('%s, in %s', (note, id, change) => {
    const score = scored(id, change);
    expect(score.notes).toEqual([note]);
    expect(worth(`\`${note}\``)).toBeGreaterThan(0);
    expect(score.total).toBe(100 - worth(`\`${note}\``));
    expect(worth('safety') - score.parts.safety).toBe(worth(`\`${note}\``));
  });
});

describe('what is named is worth what the decision says', () => {
  const cells = (id: CaseId, causes: readonly CauseId[]) =>
    ([3, 2, 1] as const).map((sure) => scored(id, instead(name(causes, sure))));
  const near = (scores: readonly Score[], title: string) => {
    const told = row(title).map(Number);
    expect(told).toHaveLength(3);
    for (const [at, score] of scores.entries()) expect(score.parts.cause).toBeCloseTo(told[at]!, 1);
  };

  it('right', () => {
    const scores = cells('noNotices', ['E11']);
    near(scores, 'right');
    for (const { notes } of scores) expect(notes).toEqual([]);
  });
  it('one of two, and one of two with something that is not there', () => {
    const scores = cells('silentAndOld', ['E30']);
    near(scores, 'one of two');
    expect(scores.map(({ notes }) => notes.includes('tooSure'))).toEqual([true, false, false]);
    for (const { notes } of scores) expect(notes).toContain('oneOfTwo');
    near(cells('silentAndOld', ['E30', 'E12']), 'wrong');
    near(cells('noNotices', ['E11', 'E12']), 'wrong');
  });
  it('wrong', () => {
    const scores = cells('noNotices', ['E12']);
    near(scores, 'wrong');
    expect(scores.map(({ notes }) => notes.includes('tooSure'))).toEqual([true, false, false]);
    for (const { notes } of scores) expect(notes).toContain('wrongCause');
  });
  it('wrong and then right: as the mean of both, and nothing where nothing is named', () => {
    const corrected = scored('noNotices', (all) =>
      all.flatMap((event) => (event.type === 'desk.name' ? [name(['E12'], 1), event] : [event])),
    );
    expect(corrected.parts.cause).toBeCloseTo(0.8 * 20 * 0.75 + 0.2 * 20 * ((1 + 0.84) / 2), 6);
    expect(scored('noNotices', without('desk.name'))).toMatchObject({
      parts: { cause: 0 },
      notes: expect.arrayContaining(['notNamed']),
    });
  });
});

it.each(caseList.map(({ id }) => ({ id })))(
  'who guesses $id right without one question has less than half',
  ({ id }) => {
    const score = scored(id, without('desk.probe'));
    expect(score.notes).toContain('lucky');
    expect(score.parts).toMatchObject({ inquiry: 0, cause: worth('the cause') / 2, repair: worth('the repair') / 2 });
    expect(score.total).toBeLessThan(50);
  },
);

describe('finding out', () => {
  const asks = (id: AskId): DeskEvent => ({ type: 'desk.probe', probe: { kind: 'ask', id } });

  it('counts what was told for the turns that it took', () => {
    const wasteful = scored('noNotices', also(asks('oldPhone'), asks('place'), asks('offered')));
    expect(wasteful.parts.inquiry).toBeLessThan(30);
    expect(wasteful.parts.inquiry).toBeGreaterThan(5);
    expect(wasteful.notes).toEqual([]);
  });
  it('counts nothing for what the learner told already, and less for asking on', () => {
    expect(
      scoreOf([asks('laptopShows'), asks('phoneShows')].reduce(advance, open('noNotices')), expert('noNotices')).parts
        .inquiry,
    ).toBe(0);
    const on = scored('noNotices', (all) =>
      all.flatMap((event) => (event.type === 'desk.name' ? [asks('clock'), asks('place'), event] : [event])),
    );
    expect(on.notes).toEqual(['askedOn']);
    expect(on.parts.inquiry).toBeLessThan(35);
  });
  it('counts what an answer told, also where little was to be expected of it', () => {
    const visit = [asks('phoneShows'), asks('hasApp')].reduce(advance, open('oldApp'));
    const [step] = weigh(visit).steps;
    expect(step?.told).toBeGreaterThan(1);
    expect(scoreOf(visit, expert('oldApp')).parts.inquiry).toBeGreaterThan(20);
  });
  it('leaves one cause exactly where one may be certain, and the expert goes no further', () => {
    for (const { id } of caseList) {
      const steps = weigh(expert(id).visit).steps.filter((step) => step !== null);
      expect(steps.filter(({ idle }) => idle)).toEqual([]);
      for (const { left } of steps.slice(0, -1)) expect(left[1]).toBeGreaterThan(1);
      expect(steps.at(-1)?.left[1] ?? 1).toBe(1);
    }
  });
});

describe('the repair', () => {
  it('counts the part of the presses that came nearer, and a step that was said in vain as none', () => {
    const presses = deeds('noNotices').filter(({ type }) => type === 'desk.repair').length;
    const away: Change = (all) =>
      all.flatMap((event) => (event.type === 'desk.name' ? [name(['E30'], 1), { type: 'desk.tell' }, event] : [event]));
    const score = scored('noNotices', away);
    expect(score.notes).toContain('repairedBeside');
    expect(score.parts.repair).toBeLessThan(worth('the repair'));
    expect(presses).toBeGreaterThan(0);
  });
  it('is nothing where only others can help and it is not passed on, and is not verified unless it is seen', () => {
    for (const one of caseList.filter((each) => mustRefer(each, open(each.id).came)))
      expect(scored(one.id, without('desk.refer'))).toMatchObject({ parts: { repair: 0, verified: 0 } });
    expect(scored('noNotices', without('desk.check'))).toMatchObject({
      parts: { verified: 0 },
      notes: ['notVerified'],
    });
  });
});
