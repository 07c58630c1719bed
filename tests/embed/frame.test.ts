import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrame } from '../../src/embed/asks.js';
import { heightFor } from '../../src/embed/height.js';
import { showsOne, stageMode } from '../../src/player/stage-scale.js';

describe('the address of a frame', () => {
  it('says who may know what happens, by which name, and whether the frame stays as it is', () => {
    expect(readFrame('?page=embed&origin=https%3A%2F%2Fschool.example&id=one&fit=frame&pass=80')).toEqual({
      origin: 'https://school.example',
      id: 'one',
      fits: true,
      pass: 80,
    });
  });

  it('that is wrong in a part lets nobody know more', () => {
    const nothing = { origin: null, id: '', fits: false, pass: null };
    expect(readFrame('')).toEqual(nothing);
    expect(readFrame('?origin=*&pass=much&fit=window')).toEqual(nothing);
    expect(readFrame('?pass=101').pass).toBeNull();
    expect(readFrame('?pass=0').pass).toBe(0);
  });
});

describe('a frame', () => {
  it('is never asked to be so low that there is no room for what the width has room for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 280, max: 3_000 }), (width) => {
        const height = heightFor(width);
        const mode = stageMode(width, height, { one: false, rem: 16 });
        expect(['tiny', 'compact', 'flat', 'side']).not.toContain(mode);
        expect(showsOne(mode) && width >= 760).toBe(false);
      }),
    );
  });
});
