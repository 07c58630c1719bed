import { describe, expect, it } from 'vitest';
import { doubtful, idOf } from '../../src/profile/doubtful.js';
import { fieldAt, listAt, withField } from '../../src/profile/draft.js';
import { labelsIn } from '../../src/profile/labels.js';
import { nl } from '../../src/strings/nl/index.js';

describe('a profile that is being written', () => {
  it('gets a field, and the groups around it', () => {
    expect(withField({}, ['school', 'name'], 'X')).toEqual({ school: { name: 'X' } });
    expect(withField({ school: { mark: 'M' } }, ['school', 'name'], 'X')).toEqual({ school: { mark: 'M', name: 'X' } });
  });

  it('loses a field, and the groups that become empty with it', () => {
    expect(withField({ school: { name: 'X' }, phones: true }, ['school', 'name'], undefined)).toEqual({ phones: true });
    expect(withField({ phones: true }, ['phones'], undefined)).toEqual({});
  });

  it('changes one thing in a list, and keeps the places of the others', () => {
    const draft = { helpDesks: [{ name: 'A' }, { name: 'B', hours: [{ from: '08:00' }] }] };
    expect(withField(draft, ['helpDesks', '1', 'hours', '0', 'from'], '09:00')).toEqual({
      helpDesks: [{ name: 'A' }, { name: 'B', hours: [{ from: '09:00' }] }],
    });
    expect(withField(draft, ['helpDesks', '0', 'name'], undefined)).toEqual({ helpDesks: [{}, draft.helpDesks[1]] });
  });

  it('gets a field also where something else stands than a group', () => {
    for (const wrong of ['abc', 7, ['abc'], null])
      expect(withField({ school: wrong }, ['school', 'name'], 'X')).toEqual({ school: { name: 'X' } });
  });

  it('is read past whatever stands there', () => {
    expect(fieldAt({ school: 'X' }, ['school', 'name'])).toBeUndefined();
    expect(fieldAt({}, ['constructor'])).toBeUndefined();
    expect(listAt({ helpDesks: 'X' }, ['helpDesks'])).toEqual([]);
  });
});

it('every label that is to be compared with a real screen is one, and is drawn once', () => {
  const known = labelsIn(nl);
  const ids = doubtful.flatMap((screen) => Object.keys(screen.labels).map((name) => idOf(screen, name)));
  expect(ids.filter((id) => !known.has(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
