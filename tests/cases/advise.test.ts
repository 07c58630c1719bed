import { expect, it } from 'vitest';
import { advise, type PartId, type Reached } from '../../machines/cases/advise.js';
import { type CaseId, caseList, cases } from '../../machines/cases/cases.js';
import { most } from '../../machines/cases/score-parts.js';

/** Everything reached but in these parts, of which nothing was. */
function reached(...without: readonly PartId[]): Reached {
  const parts = { ...most, ...Object.fromEntries(without.map((part) => [part, 0])) };
  return { total: Object.values(parts).reduce<number>((a, b) => a + b, 0), parts };
}
const after = (...done: readonly (readonly [CaseId, Reached])[]) => advise(caseList, Object.fromEntries(done));
const such = (test: (one: (typeof caseList)[number]) => boolean) => caseList.filter(test).map(({ id }) => id);
const all = reached();

it('who did nothing begins with the first', () => {
  expect(after()).toEqual({ one: cases.notLinked, because: { why: 'first' } });
});

it('who loses nothing does what was not done yet, at the same level until that is known', () => {
  expect(after(['notLinked', all])).toEqual({ one: cases.codeClosed, because: { why: 'new' } });
  expect(after(['notLinked', all], ['codeClosed', all], ['wrongAccount', all])?.one.level).toBe(1);
  const first = such(({ level }) => level === 1);
  expect(after(...first.map((id) => [id, all] as const))?.one.level).toBe(2);
});

it('who finds out little does a case in which nothing is seen', () => {
  const advice = after(['notLinked', reached('inquiry')]);
  expect(advice?.because).toEqual({ why: 'weak', part: 'inquiry', alike: { by: 'channel', is: 'telephone' } });
  expect(advice?.one).toMatchObject({ channel: 'telephone', level: 1 });
});

it('who is not safe gets something to refuse as soon as that level is open', () => {
  const first = such(({ level }) => level < 3);
  const advice = after(...first.map((id) => [id, reached('safety')] as const));
  expect(advice?.because).toMatchObject({ part: 'safety' });
  expect(advice?.one.request).not.toBeNull();
});

it('where some cases cost more than others, another of those comes', () => {
  const advice = after(['fullPhone', all], ['askedAlways', reached('cause', 'repair', 'verified')], ['notLinked', all]);
  expect(advice?.because).toMatchObject({ why: 'weak', alike: { by: 'channel', is: 'mail' } });
  expect(advice?.one.channel).toBe('mail');
  const signingIn = after(['noNotices', reached('repair', 'cause')], ['notLinked', all], ['codeClosed', all]);
  expect(signingIn?.because).toMatchObject({ alike: { by: 'kind', is: 'signingIn' } });
  expect(signingIn?.one.scenario).toBe('daily-sign-in');
});

it('who did all does again what went least well, and nothing where nothing is left', () => {
  const every = Object.fromEntries(caseList.map(({ id }) => [id, all]));
  expect(advise(caseList, every)).toBeNull();
  const advice = advise(caseList, { ...every, oldApp: { total: 70, parts: null } });
  expect(advice).toEqual({ one: cases.oldApp, because: { why: 'better' } });
});

it('what was reached before parts were kept counts as well', () => {
  expect(after(['fullPhone', { total: 30, parts: null }], ['notLinked', all])?.because).toMatchObject({
    part: null,
    alike: { by: 'channel', is: 'telephone' },
  });
});
