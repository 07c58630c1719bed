import { afterEach, expect, it, vi } from 'vitest';
import { keepPoints, readPoints, withReached } from '../../src/desk/kept-points.js';

const whole = { total: 85, parts: { inquiry: 20, cause: 20, repair: 15, safety: 20, verified: 10 }, solved: true };

/** A browser's storage, with this in it. */
function browserWith(text: string | null) {
  let kept = text;
  vi.stubGlobal('localStorage', { getItem: () => kept, setItem: (_: string, value: string) => (kept = value) });
}
afterEach(() => vi.unstubAllGlobals());

it('points of a case come back', () => {
  browserWith(null);
  keepPoints({ noNotices: whole, oldApp: { total: 60, parts: null, solved: true } });
  expect(readPoints()).toEqual({ noNotices: whole, oldApp: { total: 60, parts: null, solved: true } });
});

it('points without their parts are those of before', () => {
  browserWith('{"noNotices":85,"oldApp":[70,1],"oldPhone":[70,35,20,15,20,11]}');
  expect(readPoints()).toEqual({
    noNotices: { total: 85, parts: null, solved: true },
    oldApp: { total: 70, parts: null, solved: true },
    oldPhone: { total: 70, parts: null, solved: true },
  });
});

it('the most that was reached stays', () => {
  const exact = { solved: true, total: 86, parts: { ...whole.parts, inquiry: 20.6 } };
  expect(withReached({ a: whole }, 'a', exact)).toEqual({
    a: { total: 86, parts: { ...whole.parts, inquiry: 21 }, solved: true },
  });
  expect(withReached({ a: whole }, 'a', { ...exact, total: 84 })).toEqual({ a: whole });
});

it.each(['', 'null', '[', '"x"', '{"a":"1","b":101,"c":-1,"d":1.5,"e":[],"f":{}}'])(
  'anything else counts as nothing: %s',
  (text) => {
    browserWith(text);
    expect(readPoints()).toEqual({});
  },
);

it('a browser that keeps nothing is no reason to stop', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(() => keepPoints({ noNotices: whole })).not.toThrow();
  expect(readPoints()).toEqual({});
});

it('a case that was solved once stays solved, and its id can be any name', () => {
  const before = withReached({}, 'constructor', { ...whole, total: 40, solved: false });
  expect(before).toEqual({ constructor: { ...whole, total: 40, solved: false } });
  const solved = withReached(before, 'constructor', { ...whole, total: 30 });
  expect(solved).toEqual({ constructor: { ...whole, total: 40 } });
  browserWith(null);
  keepPoints(solved);
  expect(readPoints()).toEqual(solved);
});
