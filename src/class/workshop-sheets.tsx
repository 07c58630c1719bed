import type { ReactNode } from 'react';
import type { Case } from '../../machines/cases/case.js';
import type { WorkshopLength, WorkshopPart } from '../../machines/cases/workshop.js';
import { Icon } from '../parts/icon.js';
import { RoleCard } from './role-card.js';
import type { WorkshopWords } from './workshop-words.js';

interface WorkshopSheetsProps {
  readonly words: WorkshopWords;
  readonly length: WorkshopLength;
  readonly parts: readonly WorkshopPart[];
  /** How the school is called. */
  readonly school: string;
}

/** Role cards on one sheet. */
const onSheet = 4;

const inFours = (all: readonly Case[]): readonly (readonly Case[])[] =>
  Array.from({ length: Math.ceil(all.length / onSheet) }, (_, at) => all.slice(at * onSheet, (at + 1) * onSheet));

/** The sheets that a trainer prints: the programme, the notes with the answers, a card for who helps, the role cards and the proof. */
export function sheetsOf({ words, length, parts, school }: WorkshopSheetsProps): readonly ReactNode[] {
  const { t, stories, slips, catalogue } = words;
  const s = t.sheet;
  const cases = parts.flatMap((part) => part.cases);
  const played = parts.filter(({ id }) => id === 'play').flatMap((part) => part.cases);
  const names = (one: Case) => one.causes.map((id) => slips[id]).join(' + ');
  const nameOf = (one: Case) => stories[one.id as keyof typeof stories].name;
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
          {s.bring.map((line) => (
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
            {parts.map(({ id, from, minutes }) => (
              <tr key={id}>
                <td>{s.from(from)}</td>
                <th scope="row">
                  {s.parts[id].name} <span>{t.minutes(minutes)}</span>
                </th>
                <td>{s.parts[id].screen}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>,
    <div key="notes" className="ws-notes">
      <h2>{s.notesTitle}</h2>
      {parts.map(({ id, from }) => (
        <section key={id}>
          <h3>
            {s.from(from)} · {s.parts[id].name}
          </h3>
          <ul className="ws-list">
            {s.parts[id].notes.map((line) => (
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
              {nameOf(one)} · {names(one)}
            </dt>
            {one.causes.map((id) => (
              <dd key={id}>{catalogue[id].repair}</dd>
            ))}
          </div>
        ))}
      </dl>
    </div>,
    <div key="helper" className="ws-two">
      {[0, 1].map((half) => (
        <article key={half} className="ws-card">
          <h2>
            <Icon name="together" size={22} /> {s.helperTitle}
          </h2>
          <ol className="ws-steps">
            {s.helperSteps.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
          <h3>{s.neverTitle}</h3>
          <ul className="ws-list">
            {s.never.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </article>
      ))}
    </div>,
    ...inFours(played).map((some) => (
      <div key={some[0]?.id} className="ws-four">
        {some.map((one) => (
          <RoleCard key={one.id} words={words} one={one} />
        ))}
      </div>
    )),
    <div key="proof" className="ws-proof">
      <p className="ws-proof__kind">{school}</p>
      <h2>{s.paperTitle}</h2>
      <p className="ws-line">
        <span>{s.paperName}</span>
      </p>
      <p>{s.paperSays}</p>
      <ul className="ws-list">
        {s.paperDid.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className="ws-lines">
        <p className="ws-line">
          <span>{s.paperDate}</span>
        </p>
        <p className="ws-line">
          <span>{s.paperBy}</span>
        </p>
      </div>
    </div>,
  ];
}

/** Sheets of A4, each with its number. */
export function WorkshopSheets(props: WorkshopSheetsProps) {
  const { t, locale } = props.words;
  const sheets = sheetsOf(props);
  return (
    <div className="pp ws" lang={locale}>
      {sheets.map((sheet, at) => {
        const page = t.sheet.page(at + 1, sheets.length);
        return (
          <section key={page} className="pp-sheet" aria-label={page}>
            <header className="pp-head">
              <span>{t.sheet.kind}</span>
              <span>{t.title}</span>
              <span>{t.minutes(props.length)}</span>
            </header>
            {sheet}
            <footer className="pp-foot">
              <span>{props.school}</span>
              <span>{page}</span>
            </footer>
          </section>
        );
      })}
    </div>
  );
}
