import { afterEach, describe, expect, it, vi } from 'vitest';
import { firstChoices } from '../../src/site/choices.js';
import { keepRun, readKeptRun } from '../../src/site/kept-run.js';

const run = { choices: { ...firstChoices, phone: 'iphone', place: 'home' }, journal: 'a~b' } as const;

/** A browser's storage, with something in it. */
function storage(first?: string) {
  const all = new Map(first === undefined ? [] : [['pairing-practice.run', first]]);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => all.get(key) ?? null,
    setItem: (key: string, value: string) => all.set(key, value),
    removeItem: (key: string) => all.delete(key),
  });
  return all;
}

afterEach(() => vi.unstubAllGlobals());

describe('the run that is kept in the browser', () => {
  it('comes back as it was, and can be forgotten', () => {
    const all = storage();
    keepRun(run);
    expect([...all.keys()]).toEqual(['pairing-practice.run']);
    expect(readKeptRun()).toEqual(run);
    keepRun(null);
    expect(readKeptRun()).toBeNull();
    expect(all.size).toBe(0);
  });

  it.each([
    '',
    'null',
    '7',
    '[]',
    '{"scenario":',
    '{"scenario":"toString","phone":"android","journal":"a"}',
    '{"scenario":"first-setup","phone":"nokia","journal":"a"}',
    '{"scenario":"first-setup","phone":"android","journal":""}',
    '{"scenario":"first-setup","phone":"android","journal":7}',
  ])('counts as nothing when it cannot be read: %s', (text) => {
    storage(text);
    expect(readKeptRun()).toBeNull();
  });

  it('stops nobody where a browser keeps nothing', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(() => keepRun(run)).not.toThrow();
    expect(readKeptRun()).toBeNull();
  });
});
