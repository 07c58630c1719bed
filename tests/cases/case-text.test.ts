import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseList } from '../../machines/cases/cases.js';
import type { OwnCase } from '../../machines/cases/story.js';
import {
  caseFromFile,
  caseToFile,
  decodeCase,
  decodeSet,
  encodeCase,
  encodeSet,
  readable,
  readCases,
  setToFile,
  type SetItem,
} from '../../src/cases/case-text.js';
import { caseStories } from '../../src/strings/nl/cases.js';

const owns = caseList.map((one): OwnCase => ({ one: { ...one, id: `own-${one.id}` }, story: caseStories[one.id] }));
const [first] = owns as [OwnCase, ...OwnCase[]];
const anyCase = fc.constantFrom(...owns);
const file = (change: (value: Record<string, Record<string, unknown>>) => void): string => {
  const value = JSON.parse(caseToFile(first));
  change(value);
  return JSON.stringify(value);
};

describe('a case of one’s own', () => {
  it.each(owns.map((own) => ({ id: own.one.id, own })))(
    '$id is the same out of its file and out of its link',
    ({ own }) => {
      expect(caseFromFile(caseToFile(own))).toEqual({ own });
      expect(decodeCase(encodeCase(own))).toEqual({ own });
    },
  );

  it('stands in an address as it is, and is short enough for one', () => {
    for (const own of owns) expect(encodeCase(own)).toMatch(/^[\w~-]{1,1600}$/);
  });

  it('is never half read: one sign that is another makes it no case', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), fc.constantFrom('a', 'Z', '0', '9', '-', '_', '~'), (own, at, sign) => {
        const text = encodeCase(own);
        const place = at % text.length;
        fc.pre(text[place] !== sign);
        expect(decodeCase(text.slice(0, place) + sign + text.slice(place + 1))).toHaveProperty('problem');
      }),
    );
  });

  it('is refused by any text that is none, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(decodeCase(text)).toHaveProperty('problem');
        expect(caseFromFile(text)).toHaveProperty('problem');
      }),
    );
  });

  it.each([
    ['another kind of file', file((value) => Object.assign(value, { kind: 'x' })), { code: 'noCase' }],
    ['a later version', file((value) => Object.assign(value, { version: 2 })), { code: 'otherVersion' }],
    [
      'a practice that is none',
      file(({ case: one }) => Object.assign(one!, { scenario: 'toString' })),
      field('scenario'),
    ],
    ['a cause that is none', file(({ case: one }) => Object.assign(one!, { causes: ['E99'] })), field('causes')],
    ['no cause', file(({ case: one }) => Object.assign(one!, { causes: [] })), field('causes')],
    ['a deed that is none', file(({ case: one }) => Object.assign(one!, { deeds: [{ until: 'x' }] })), field('deeds')],
    [
      'an answer that nobody gives',
      file(({ case: one }) => Object.assign(one!, { temper: { wrong: { camera: 'x' } } })),
      field('temper'),
    ],
    ['a story without a name', file(({ story }) => Object.assign(story!, { name: ' ' })), field('name')],
    [
      'a story that turns the line around',
      file(({ story }) => Object.assign(story!, { says: 'a\u202Eb' })),
      field('says'),
    ],
    ['a level that it has not', file(({ case: one }) => Object.assign(one!, { level: 2 })), field('level')],
    [
      'an answer that is known and is not',
      file(({ case: one }) => Object.assign(one!, { temper: { unknown: ['camera'], vague: ['camera'] } })),
      field('temper'),
    ],
    [
      'a request that nobody made',
      file(({ case: one }) => Object.assign(one!, { request: 'giveCode' })),
      field('asks'),
    ],
    [
      'something asked that cannot be refused',
      file(({ story }) => Object.assign(story!, { asks: 'Mag het?' })),
      field('asks'),
    ],
  ])('says of %s what is wrong with it', (_, text, problem) => {
    expect(caseFromFile(text)).toEqual({ problem });
  });

  it.each(['constructor', 'appBroken', 'x'.repeat(40)])('never has a name that means something here: %s', (id) => {
    const read = caseFromFile(file(({ case: one }) => Object.assign(one!, { id })));
    expect(read).toMatchObject({ own: { one: { id: `own-${id}`.slice(0, 40) } } });
  });

  it('keeps nothing that is not of a case', () => {
    expect(caseFromFile(file(({ case: one }) => Object.assign(one!, { more: 'x' })))).toEqual({ own: first });
  });
});

function field(name: string) {
  return { code: 'field', field: name };
}

describe('a set of cases', () => {
  it('keeps its order, cases of ours and own ones together', () => {
    const item = fc.oneof(
      fc.constantFrom(...caseList).map(({ id }): SetItem => ({ ours: id })),
      anyCase.map((own): SetItem => ({ own })),
    );
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 12 }), (items) => {
        expect(decodeSet(encodeSet(items))).toEqual(items);
        expect(readCases(setToFile(items))).toEqual({ set: items });
      }),
    );
  });

  it('holds all of ours', () => {
    const ours = caseList.map(({ id }): SetItem => ({ ours: id }));
    expect(decodeSet(encodeSet(ours))).toEqual(ours);
  });

  it('says which of them is wrong, and has the others', () => {
    const problem = { code: 'noCase' };
    expect(decodeSet('notLinked.nobody.oldApp')).toEqual([{ ours: 'notLinked' }, { problem }, { ours: 'oldApp' }]);
    expect(readable(decodeSet('notLinked.nobody.oldApp'))).toEqual([{ ours: 'notLinked' }, { ours: 'oldApp' }]);
    expect(decodeSet('')).toEqual([{ problem }]);
  });

  it('is told from a case, from another version and from a file that was cut off', () => {
    const text = setToFile([{ ours: 'oldApp' }, { own: first }]);
    expect(readCases(caseToFile(first))).toEqual({ own: first });
    expect(readCases(text.replace('"version": 1', '"version": 2'))).toEqual({ problem: { code: 'otherVersion' } });
    expect(readCases(text.slice(0, -40))).toEqual({ problem: { code: 'damaged' } });
    expect(readCases('Geen hulpvraag')).toEqual({ problem: { code: 'noCase' } });
    expect(readCases(text.replace('"oldApp"', '{"case":1}'))).toMatchObject({
      set: [{ problem: { code: 'noCase' } }, { own: first }],
    });
  });
});
