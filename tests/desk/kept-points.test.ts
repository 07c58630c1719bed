import { afterEach, expect, it, vi } from 'vitest';
import { keepPoints, readPoints, withReached } from '../../src/desk/kept-points.js';

const whole = { total: 85, parts: { inquiry: 20, cause: 20, repair: 15, safety: 20, verified: 10 } };

/** A browser's storage, with this in it. */
function browserWith(text: string | null) {
  let kept = text;
  vi.stubGlobal('localStorage', { getItem: () => kept, setItem: (_: string, value: string) => (kept = value) });
}
afterEach(() => vi.unstubAllGlobals());

it('points of a case come back', () => {
  browserWith(null);
  keepPoints({ noNotices: whole, oldApp: { total: 60, parts: null } });
  expect(readPoints()).toEqual({ noNotices: whole, oldApp: { total: 60, parts: null } });
});

it('points without their parts are those of before', () => {
  browserWith('{"noNotices":85,"oldApp":[70,1],"oldPhone":[70,35,20,15,20,11]}');
  expect(readPoints()).toEqual({
    noNotices: { total: 85, parts: null },
    oldApp: { total: 70, parts: null },
    oldPhone: { total: 70, parts: null },
  });
});

it('the most that was reached stays', () => {
  const exact = { total: 86, parts: { ...whole.parts, inquiry: 20.6 } };
  expect(withReached({ a: whole }, 'a', exact)).toEqual({ a: { total: 86, parts: { ...whole.parts, inquiry: 21 } } });
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
