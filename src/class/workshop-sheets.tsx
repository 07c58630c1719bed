import type { ReactNode } from 'react';
import { needsSchool } from '../../machines/cases/mended.js';
import { mayRefer } from '../../machines/cases/refer.js';
import type { Role } from '../../machines/cases/role.js';
import type { WorkshopLength, WorkshopPart } from '../../machines/cases/workshop.js';
import { A4Sheets } from '../parts/a4-sheets.js';
import { HelperCard } from './helper-card.js';
import { fitsOf, type OurCase, pairsOf } from './programme.js';
import { Proof } from './proof.js';
import { RoleCard } from './role-card.js';
import type { WorkshopWords } from './workshop-words.js';

interface WorkshopSheetsProps {
  readonly words: WorkshopWords;
  readonly length: WorkshopLength;
  readonly parts: readonly WorkshopPart<OurCase>[];
  /** What a player of each case has to know. */
  readonly roles: ReadonlyMap<OurCase, Role>;
  /** How many take part; null where nobody said so. */
  readonly people: number | null;
  /** How the school is called. */
  readonly school: string;
}

/** Cards, and proofs, on one sheet. */
const onSheet = 2;

/** Cards on sheets, from top to bottom. */
const sheetsWith = (kind: string, cards: readonly ReactNode[]): readonly ReactNode[] =>
  Array.from({ length: Math.ceil(cards.length / onSheet) }, (_, at) => (
    <div key={`${kind} ${at}`} className="ws-two">
      {cards.slice(at * onSheet, (at + 1) * onSheet)}
    </div>
  ));

/** So many of the same thing. */
const times = (n: number, make: (at: number) => ReactNode): readonly ReactNode[] =>
  Array.from({ length: n }, (_, at) => make(at));

/** The sheets that a trainer prints: the programme, the notes with the answers, cards for who helps, the role cards and the proofs. */
export function sheetsOf({ words, length, parts, roles, people, school }: WorkshopSheetsProps): readonly ReactNode[] {
  const { t, locale, stories, slips, catalogue } = words;
  const s = t.sheet;
  const pairs = pairsOf(people);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const nameOf = (one: OurCase) => stories[one.id].name;
  const fits = (part: WorkshopPart<OurCase>) => fitsOf(part, people, list.format(part.cases.map(nameOf)));
  const notesOf = (part: WorkshopPart<OurCase>) => [
    ...s.parts[part.id].notes(fits(part)),
    ...(part.id === 'play' && people !== null && people % 2 === 1 ? [s.third] : []),
  ];
  const repairs = (one: OurCase): readonly string[] => {
    if (mayRefer(one)) return [s.passOn];
    const way = needsSchool(one);
    return way ? [s.bySchool[way]] : one.causes.map((id) => s.toHelper(catalogue[id].repair));
  };
  const cases = parts.flatMap((part) => part.cases);
  const rounds = parts.flatMap((part) => part.rounds);
  return [
    <div key="programme" className="ws-first">
      <div className="pp-sign">
        <p>{s.kind}</p>
        <h1>{s.sign(length)}</h1>
        <p>{s.forWhom(school)}</p>
      </div>
      <section>
        <h2>{s.bringTitle}</h2>
        <ul className="ws-list">
          {s.bring(people, pairs).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{s.timeTitle}</h2>
        <table className="ws-time">
          <thead>
            <tr>
              {[s.time, s.what, s.screen].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <tr key={part.id}>
                <td>{s.from(part.from)}</td>
                <th scope="row">
                  {s.parts[part.id].name} <span>{t.minutes(part.minutes)}</span>
                </th>
                <td>{s.parts[part.id].screen(fits(part))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>,
    <div key="notes" className="ws-notes">
      <h2>{s.notesTitle}</h2>
      {parts.map((part) => (
        <section key={part.id}>
          <h3>
            {s.from(part.from)} · {s.parts[part.id].name}
          </h3>
          <ul className="ws-list">
            {notesOf(part).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>,
    <div key="answers" className="ws-notes">
      <h2>{s.answersTitle}</h2>
      <p>{s.answersLead}</p>
      <dl className="ws-answers">
        {cases.map((one) => (
          <div key={one.id}>
            <dt>
              {nameOf(one)} · {one.causes.map((id) => slips[id]).join(' + ')}
            </dt>
            {repairs(one).map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
    </div>,
    ...sheetsWith(
      'helper',
      times(pairs, (at) => <HelperCard key={at} t={s} />),
    ),
    ...sheetsWith(
      'role',
      rounds.flatMap((round, at) =>
        times(pairs, (pair) => {
          const one = round[pair % round.length];
          const role = one && roles.get(one);
          const turn = s.turn(at + 1, pair + 1);
          return role && <RoleCard key={turn} words={words} one={one} role={role} turn={turn} />;
        }),
      ),
    ),
    ...sheetsWith(
      'proof',
      times(people ?? onSheet, (at) => <Proof key={at} t={s} school={school} />),
    ),
  ];
}

/** The same, on sheets of A4. */
export function WorkshopSheets(props: WorkshopSheetsProps) {
  const { t, locale } = props.words;
  return (
    <A4Sheets
      locale={locale}
      className="pp ws"
      head={[t.sheet.kind, t.title, t.minutes(props.length)]}
      foot={props.school}
      page={t.sheet.page}
      sheets={sheetsOf(props)}
      draw={(sheet) => sheet}
    />
  );
}
