import { describe, expect, it } from 'vitest';
import { cases } from '../../machines/cases/cases.js';
import { workshopLengths } from '../../machines/cases/workshop.js';
import { demo } from '../../machines/scenarios/demo.js';
import { helpCodeOf } from '../../machines/scenarios/help-code.js';
import { encodeRun } from '../../machines/scenarios/run-text.js';
import { encodeSet } from '../../src/cases/case-text.js';
import { programme } from '../../src/class/programme.js';
import { usualSchool } from '../../src/player/usual-school.js';
import { caseStories } from '../../src/strings/nl/cases.js';
import { itemsOf, openItem, readGiven, wrongIn } from '../../src/trainer/items.js';

const frames = demo({ scenario: 'first-setup', phone: 'android', seed: 3 });
const run = frames.at(-1)!.run;
const half = frames[12]!.run;
const link = `https://oefenen.voorbeeldschool.example/?scenario=first-setup&run=${encodeRun(run, true)}`;

function codeOf(of: typeof run): string {
  const pieces = helpCodeOf(of);
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value!;
  }
}

const own = { one: { ...cases.codeClosed, id: 'own' }, story: { ...caseStories.codeClosed, name: 'Bo' } };
const set = encodeSet([{ ours: 'noNotices' }, { own }]);
const lines = (text: string) => readGiven(text, []);

describe('what was pasted', () => {
  it('becomes a list: a link, a code, a help code and a set, each once', () => {
    const given = lines(`${link}\n${encodeRun(half)}\n${link}\n${codeOf(half)}\n…?page=desk#set=${set}`);
    expect(given).toMatchObject({ double: 1, unread: [], items: 5 });
    const items = itemsOf({ show: null, set: null, given: given.texts });
    expect(items.map(({ kind }) => kind)).toEqual(['run', 'run', 'run', 'case', 'case']);
    expect(items[0]).toMatchObject({ run: { world: run.world } });
    expect(items[2]).toMatchObject({ run: { journal: half.journal.map(({ index }) => ({ index })) } });
    expect(items[4]).toMatchObject({ one: { causes: ['E02'] }, name: 'Bo' });
  });

  it('is read from files as well, and a file that is none says so', () => {
    const given = readGiven('', [
      { name: 'mail.html', text: `<a href="${link}">ik</a>` },
      { name: 'foto.png', problem: 'notText' },
    ]);
    expect(given).toMatchObject({ items: 1, unread: [{ text: 'foto.png', problem: 'notText' }] });
  });

  it('says what is wrong of each line that cannot be read, and keeps the others', () => {
    const given = lines(`ik ben het vergeten\n${encodeRun(run).slice(0, -1)}x\n${link}\n?page=desk#set=1~e30~x`);
    expect(given.items).toBe(1);
    expect(given.unread.map(({ problem }) => problem)).toEqual(['noRun', 'damaged', 'damaged']);
  });
});

describe('what an address asks for', () => {
  it.each(workshopLengths)('a workshop of %i minutes: first how it goes, then its cases in their order', (length) => {
    const [first, ...rest] = itemsOf({ show: String(length), set: null, given: [] });
    expect(first).toEqual({ kind: 'demo', scenario: 'first-setup', cause: null });
    expect(rest.map((item) => item.kind === 'case' && item.one)).toEqual(
      programme(length).flatMap((part) => part.cases),
    );
  });

  it('a practice, one with something wrong in it, a set; and nothing of what nobody knows', () => {
    const asked = (show: string | null, text: string | null = null) => itemsOf({ show, set: text, given: [] });
    expect(asked('new-phone')).toEqual([{ kind: 'demo', scenario: 'new-phone', cause: null }]);
    expect(asked('first-setup.E06')).toEqual([{ kind: 'demo', scenario: 'first-setup', cause: 'E06' }]);
    expect(asked(null, set)).toHaveLength(2);
    for (const wrong of ['45', 'nothing', 'first-setup.E99', '__proto__']) expect(asked(wrong)).toEqual([]);
    expect(asked(null, 'nothing')).toEqual([]);
  });
});

describe('what is opened', () => {
  it.each(['android', 'iphone'] as const)('is every case of ours on %s, or on the other kind of phone', (phone) => {
    for (const one of Object.values(cases)) {
      const opened = openItem({ kind: 'case', one, name: null }, phone, usualSchool);
      expect([one.id, opened?.causes, opened?.show.came !== null]).toEqual([one.id, one.causes, true]);
    }
  });

  it('has what goes wrong in it, and leads out of it again', () => {
    for (const cause of wrongIn('first-setup', 'android')) {
      const opened = openItem({ kind: 'demo', scenario: 'first-setup', cause }, 'android', usualSchool);
      const { show } = opened!;
      expect([cause, show.asked.size > 0]).toEqual([cause, true]);
      const end = show.advise(show.run.world);
      expect([cause, end.stop === null || end.exit !== null]).toEqual([cause, true]);
    }
  });

  it('is nothing where a case cannot be so anywhere', () => {
    const one = { ...cases.codeClosed, deeds: [{ until: 'answerCall' as const }, { meets: 'E17' as const }] };
    expect(openItem({ kind: 'case', one, name: null }, 'android', usualSchool)).toBeNull();
  });
});
