import { describe, expect, it } from 'vitest';
import { findApi } from '../../src/lms/find.js';

interface Frame {
  parent: Frame;
  opener: Frame | null;
  readonly [name: string]: unknown;
}

/** A window in another; the outermost is its own parent, as in a browser. */
function frame(within: Frame | null, holds: object = {}): Frame {
  const made = { opener: null, ...holds } as unknown as Frame;
  if (!Object.hasOwn(holds, 'parent')) made.parent = within ?? made;
  return made;
}
/** A window of another origin: nothing of it can be read but what it is in. */
const foreign = (within: Frame | null): Frame =>
  new Proxy(frame(within), {
    get: (target, name) => {
      if (name === 'parent') return within ?? target;
      throw new DOMException('Blocked a frame', 'SecurityError');
    },
  });

const find = (from: Frame) => findApi(from as unknown as Window, 'API');
const api = {};

describe('the interface of a learning system is found', () => {
  it('in this window, in a frame around it, and through frames of another origin', () => {
    expect(find(frame(null, { API: api }))).toBe(api);
    expect(find(frame(frame(frame(null, { API: api }))))).toBe(api);
    expect(find(frame(foreign(frame(null, { API: api }))))).toBe(api);
  });

  it('behind the window that opened it, around that one, and where a frame of a window was opened', () => {
    expect(find(frame(null, { opener: frame(null, { API: api }) }))).toBe(api);
    expect(find(frame(null, { opener: frame(frame(null, { API: api })) }))).toBe(api);
    expect(find(frame(frame(null, { opener: frame(null, { API: api }) })))).toBe(api);
  });

  it('in 500 frames, and nowhere in more: nobody looks for ever', () => {
    const deep = (frames: number) =>
      Array.from({ length: frames }).reduce<Frame>((within) => frame(within), frame(null, { API: api }));
    expect(find(deep(500))).toBe(api);
    expect(find(deep(501))).toBeNull();
    const [one, other] = [frame(null), frame(null)];
    one.parent = other;
    other.parent = one;
    one.opener = other;
    other.opener = one;
    expect(find(one)).toBeNull();
  });

  it('not in what only has its name, or nowhere', () => {
    expect(find(frame(frame(null, { API: 'x' })))).toBeNull();
    expect(find(foreign(null))).toBeNull();
  });
});
