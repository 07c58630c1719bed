import { afterEach, describe, expect, it, vi } from 'vitest';
import { cameFromStart, entryRun, keepEntryRun, openPractice, replacePage } from '../../src/site/history.js';

/** The history of one tab, at its last entry. */
function tab(first: unknown = null, refuses = false) {
  const entries = [first];
  const put = (state: unknown, at: number) => {
    if (refuses) throw new DOMException('Too many calls.', 'SecurityError');
    entries[at] = state;
  };
  vi.stubGlobal('location', { pathname: '/' });
  vi.stubGlobal('history', {
    get state() {
      return entries.at(-1);
    },
    pushState: (state: unknown) => put(state, entries.length),
    replaceState: (state: unknown) => put(state, entries.length - 1),
  });
}

afterEach(() => vi.unstubAllGlobals());

describe('where a practice was left', () => {
  it('is kept with the entry of the history that it belongs to, whatever its address becomes', () => {
    tab();
    expect(entryRun()).toBeNull();
    openPractice('?scenario=first-setup');
    keepEntryRun('a~b');
    replacePage('?scenario=first-setup&locale=en');
    expect([entryRun(), cameFromStart()]).toEqual(['a~b', true]);
    openPractice('?scenario=new-phone');
    expect(entryRun()).toBeNull();
  });

  it.each([[null], [7], ['run'], [{ run: 7 }], [{ kept: true }]])('is nothing where the entry holds %j', (state) => {
    tab(state);
    expect(entryRun()).toBeNull();
  });

  it('stops nobody where the browser refuses', () => {
    tab(null, true);
    expect(() => keepEntryRun('a~b')).not.toThrow();
    expect(entryRun()).toBeNull();
  });
});
