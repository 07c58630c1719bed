import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../machines/coach/assess.js';
import { summarize } from '../../machines/coach/class-summary.js';
import { demo } from '../../machines/scenarios/demo.js';
import { encodeRun } from '../../machines/scenarios/run-text.js';
import type { Run } from '../../machines/scenarios/run.js';
import { csvOf } from '../../src/class/csv.js';
import { readRuns } from '../../src/class/read-runs.js';
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
        expect(told.runs).toBe(runs.length);
        expect(sum(told.practices.map((one) => one.runs))).toBe(runs.length);
        expect(sum(told.practices.map((one) => one.arrived))).toBe(reports.filter(({ arrived }) => arrived).length);
        expect(sum(told.detours.map((one) => one.times))).toBe(sum(reports.map(({ detours }) => detours.length)));
        expect(sum(told.detours.map((one) => one.alone))).toBe(sum(reports.map(({ recoveries }) => recoveries.alone)));
        expect(sum(told.detours.map((one) => one.helped))).toBe(
          sum(reports.map(({ recoveries }) => recoveries.helped)),
        );
        for (const one of told.detours) {
          expect(one.alone + one.helped + one.open + one.folded).toBe(one.times);
          expect(one.runs).toBeLessThanOrEqual(Math.min(one.times, runs.length));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('knows who arrived without any mistake', () => {
    expect(summarize([finished, finished, begun]).practices).toEqual([
      { scenario: 'first-setup', runs: 2, arrived: 2, straight: 2 },
      { scenario: 'daily-sign-in', runs: 1, arrived: 0, straight: 0 },
    ]);
  });
});

describe('the runs of a class', () => {
  const link = (run: Run): string => `https://oefenen.voorbeeldschool.example/?scenario=x&run=${encodeRun(run, true)}`;

  it('are read from links, codes, mails and lists, each once', () => {
    const mail = `Hoi, dit is van mij: <a href="${link(finished).replaceAll('~', '%7E')}">mijn oefening</a>!`;
    const list = `naam;code\r\nleerling 1;${encodeRun(begun)}\r\nleerling 2;"${encodeRun(mistaken[0]!, true)}"`;
    const read = readRuns([
      { text: mail, lines: false },
      { text: list, lines: false },
      { text: `${link(finished)}\n\n${encodeRun(begun, true)}`, lines: true },
    ]);
    expect(read.runs.map((run) => encodeRun(run))).toEqual(
      [finished, begun, mistaken[0]!].map((run) => encodeRun(run)),
    );
    expect(read).toMatchObject({ unread: [], double: 2 });
  });

  it('are counted where others beside them cannot be read, and each of those is told', () => {
    const code = encodeRun(begun);
    const other = code.replace(/^[0-9a-z]+/, 'zzz');
    const read = readRuns([{ text: `${code}\nik ben het vergeten\n${code.slice(0, -3)}xxx\n${other}`, lines: true }]);
    expect(read.runs).toHaveLength(1);
    expect(read.unread.map(({ problem }) => problem)).toEqual(['noRun', 'damaged', 'otherVersion']);
  });

  it('are read from anything without an error', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ text: fc.string({ unit: 'binary', maxLength: 200 }), lines: fc.boolean() })),
        (texts) => {
          expect(readRuns(texts).runs).toEqual([]);
        },
      ),
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
