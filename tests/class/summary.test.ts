import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { assess } from '../../machines/coach/assess.js';
import { summarize } from '../../machines/coach/class-summary.js';
import { demo } from '../../machines/scenarios/demo.js';
import { encodeRun } from '../../machines/scenarios/run-text.js';
import { helpCodeOf } from '../../machines/scenarios/help-code.js';
import { act, type Run, startRun } from '../../machines/scenarios/run.js';
import { csvOf } from '../../src/class/csv.js';
import { pictureOf } from '../../src/class/picture.js';
import { readRuns } from '../../src/class/read-runs.js';
import { nameOfDetour } from '../../src/class/rows.js';
import { classStrings } from '../../src/strings/nl/class.js';
import { slipNames } from '../../src/strings/nl/exercise-names.js';
import { nl } from '../../src/strings/nl/index.js';
import { allInto } from '../coach/into.js';

const finished = demo({ scenario: 'first-setup', phone: 'android', seed: 3 }).at(-1)!.run;
const begun = demo({ scenario: 'daily-sign-in', phone: 'iphone', seed: 4 })[4]!.run;
const mistaken = (['E06', 'E14', 'E02', 'E16'] as const).flatMap((id) =>
  allInto(id)
    .slice(0, 2)
    .map(({ whole }) => whole),
);
const some = [finished, begun, ...mistaken];
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe('a summary of a class', () => {
  it('is what the reports of its runs say together, in whatever order they come', () => {
    const order = fc.shuffledSubarray(some, { minLength: 1 });
    fc.assert(
      fc.property(order, (runs: readonly Run[]) => {
        const told = summarize(runs);
        const reports = runs.map(assess);
        expect(told).toMatchObject({ runs: runs.length, watched: 0 });
        expect(sum(told.practices.map((one) => one.runs))).toBe(runs.length);
        expect(sum(told.practices.map((one) => one.arrived))).toBe(reports.filter(({ arrived }) => arrived).length);
        const detours = told.practices.flatMap((practice) => practice.detours);
        expect(sum(detours.map((one) => one.times))).toBe(sum(reports.map((one) => one.detours.length)));
        for (const practice of told.practices) {
          for (const one of practice.detours) {
            expect(one.alone + one.helped + one.open + one.folded).toBe(one.runs);
            expect(one.runs).toBeLessThanOrEqual(Math.min(one.times, practice.runs));
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('knows who arrived without a detour', () => {
    const none = { detours: [] };
    expect(summarize([finished, finished, begun]).practices).toEqual([
      { scenario: 'first-setup', runs: 2, arrived: 2, straight: 2, ...none },
      { scenario: 'daily-sign-in', runs: 1, arrived: 0, straight: 0, ...none },
    ]);
  });

  it('calls nobody’s mistake what a practice began with', () => {
    const begins = { scenario: 'first-setup', phone: 'android', seed: 3, conditions: ['cameraOff'] } as const;
    const [practice] = summarize([demo(begins).at(-1)!.run]).practices;
    expect(practice).toMatchObject({ arrived: 1, straight: 1, detours: [{ id: 'E37', given: true, runs: 1 }] });
  });

  it('does not count who only watched', () => {
    const frames = demo({ scenario: 'first-setup', phone: 'android', seed: 3 });
    const played = frames.reduce(
      (run, { event }) => (event ? act(run, event, 'played') : run),
      startRun({ scenario: 'first-setup', phone: 'android', seed: 3 }),
    );
    expect(summarize([played, begun])).toMatchObject({ runs: 1, watched: 1, practices: [{ runs: 1 }] });
  });

  it('is a picture with every name and number of it, whatever it is called', () => {
    const words = { t: classStrings, slips: { ...slipNames, E06: 'a < b & "c"' } };
    const picture = pictureOf(summarize(some), words, nl.stage.scenarios);
    const { document: drawn } = new JSDOM(picture).window;
    const texts = [...drawn.querySelectorAll('text')].map(({ textContent }) => textContent);
    for (const { scenario, runs, detours } of summarize(some).practices) {
      expect(texts).toContain(nl.stage.scenarios[scenario]);
      for (const detour of detours) {
        expect(texts).toContain(nameOfDetour(detour, words));
        expect(texts).toContain(classStrings.sum.of(detour.runs, runs));
      }
    }
  });
});

describe('the runs of a class', () => {
  const link = (run: Run): string => `https://oefenen.voorbeeldschool.example/?scenario=x&run=${encodeRun(run, true)}`;

  it('are read from links, codes, mails and lists, each once', () => {
    const mail = `Hoi, dit is van mij: <a href="${link(finished).replaceAll('~', '%7E')}">mijn oefening</a>!`;
    const list = `naam;code\r\nleerling 1;${encodeRun(begun)}\r\nleerling 2;"${encodeRun(mistaken[0]!, true)}"`;
    const read = readRuns(`${link(finished)}\n\n${encodeRun(begun, true)}`, [
      { name: 'mail.html', text: mail },
      { name: 'lijst.csv', text: list },
    ]);
    expect(read.runs.map((run) => encodeRun(run))).toEqual(
      [finished, begun, mistaken[0]!].map((run) => encodeRun(run)),
    );
    expect(read).toMatchObject({ unread: [], double: 2 });
  });

  it('are counted where others beside them cannot be read, and each of those is told', () => {
    const code = encodeRun(begun);
    const other = code.replace(/^[0-9a-z]+/, 'zzz');
    const read = readRuns(`${code}\nik ben het vergeten\n${code.slice(0, -3)}xxx\n${other}`, []);
    expect(read.runs).toHaveLength(1);
    expect(read.unread.map(({ problem }) => problem)).toEqual(['noRun', 'damaged', 'otherVersion']);
  });

  it('are read with whatever sign of a sentence stands round them', () => {
    const signs = fc.constantFrom('', ' ', '.', ',', ';', ':', '!', '?', '...', ')', '-', '>', '"', '\u201D');
    const before = fc.constantFrom('', ' ', 'code=', '- ', '-', '(', '"', 'Mijn code is ');
    fc.assert(
      fc.property(fc.constantFrom(link(begun), encodeRun(begun)), before, signs, (given, first, last) => {
        expect(readRuns(`${first}${given}${last}`, [])).toMatchObject({ runs: [{ seed: begun.seed }], unread: [] });
      }),
    );
  });

  it('are no help codes and no films, and each is told by what it is', () => {
    const code = demo({ scenario: 'first-setup', phone: 'android', seed: 3 })[9]!.run;
    const pieces = helpCodeOf(code);
    let piece = pieces.next();
    while (!piece.done) piece = pieces.next();
    const read = readRuns(`${piece.value}`, [{ name: 'les.mp4', problem: 'tooLarge' }]);
    expect(read.unread.map(({ problem }) => problem)).toEqual(['tooLarge', 'helpCode']);
    expect(read.unread[0]?.text).toBe('les.mp4');
  });

  it('are read from anything without an error', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(anything, fc.array(fc.record({ name: anything, text: anything })), (typed, files) => {
        expect(readRuns(typed, files).runs).toEqual([]);
      }),
    );
  });
});

describe('a table for a spreadsheet', () => {
  it('says that it is Unicode, quotes its texts and lets none of them be a formula', () => {
    expect(
      csvOf(
        [
          ['naam', 'keer'],
          ['=1+1', 2],
          ['zegt "ja"; echt', 3],
        ],
        ';',
      ),
    ).toBe('\uFEFF"naam";"keer"\r\n"\'=1+1";2\r\n"zegt ""ja""; echt";3\r\n');
  });
});
