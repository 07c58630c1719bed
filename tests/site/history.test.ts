import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  cameFromStart,
  entryRun,
  keepEntryRun,
  lessonBehind,
  openPage,
  openPractice,
  replacePage,
} from '../../src/site/history.js';

/** The history of one tab, at its last entry. */
function tab(first: unknown = null, refuses: (address: string) => boolean = () => false) {
  const entries = [first];
  const put = (state: unknown, at: number, address = '') => {
    if (refuses(address)) throw new DOMException('Too many calls.', 'SecurityError');
    entries[at] = state;
  };
  vi.stubGlobal('location', { pathname: '/' });
  vi.stubGlobal('history', {
    get state() {
      return entries.at(-1);
    },
    pushState: (state: unknown, _: string, address: string) => put(state, entries.length, address),
    replaceState: (state: unknown, _: string, address: string) => put(state, entries.length - 1, address),
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
    tab(null, () => true);
    expect(() => keepEntryRun('a~b')).not.toThrow();
    expect(entryRun()).toBeNull();
  });
});

describe('a page that is opened', () => {
  it('knows for which lesson, and whoever comes otherwise knows none', () => {
    tab();
    openPage('?page=profile', '?page=lesson&place=moodle');
    replacePage('?page=profile#profile=abc');
    expect(lessonBehind()).toBe('?page=lesson&place=moodle');
    openPage('?page=help');
    expect(lessonBehind()).toBeNull();
    tab({ lesson: 7 });
    expect(lessonBehind()).toBeNull();
  });

  it('stands after the # where a browser lets a file change nothing else', () => {
    const asked: string[] = [];
    tab(null, (address) => asked.push(address) > 0 && !address.startsWith('#'));
    openPage('?page=lesson&place=moodle#profile=abc');
    expect(asked).toEqual(['/?page=lesson&place=moodle#profile=abc', '#page=lesson&place=moodle&profile=abc']);
    expect(cameFromStart()).toBe(true);
  });
});
