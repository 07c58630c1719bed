import { afterEach, expect, it, vi } from 'vitest';
import { keepPoints, readPoints } from '../../src/desk/kept-points.js';

/** A browser's storage, with this in it. */
function browserWith(text: string | null) {
  let kept = text;
  vi.stubGlobal('localStorage', { getItem: () => kept, setItem: (_: string, value: string) => (kept = value) });
}
afterEach(() => vi.unstubAllGlobals());

it('points of a case come back', () => {
  browserWith(null);
  keepPoints({ noNotices: 85 });
  expect(readPoints()).toEqual({ noNotices: 85 });
});

it.each(['', 'null', '[', '"x"', '{"a":"1","b":101,"c":-1,"d":1.5}'])('anything else counts as nothing: %s', (text) => {
  browserWith(text);
  expect(readPoints()).toEqual({});
});

it('a browser that keeps nothing is no reason to stop', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(() => keepPoints({ noNotices: 85 })).not.toThrow();
  expect(readPoints()).toEqual({});
});
