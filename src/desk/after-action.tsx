import { mustRefer } from '../../machines/cases/refer.js';
import { useEffect, useRef } from 'react';
import type { Visit } from '../../machines/cases/visit.js';
import { Icon } from '../parts/icon.js';
import { PathList } from './path-list.js';
import { ScoreCard } from './score-card.js';
import type { Reckoning } from './use-reckoning.js';
import type { DeskWords } from './words.js';

interface AfterActionProps {
  readonly words: DeskWords;
  readonly visit: Visit;
  readonly name: string;
  /** Null while it is worked out. */
  readonly reckoning: Reckoning | null;
  /** Who comes next, and why; null after the last. */
  readonly next: { readonly name: string; readonly reason: string | null } | null;
  /** Opens the next case. */
  readonly onNext: (() => void) | null;
  readonly onAgain: () => void;
  readonly onList: () => void;
}

/** How it went: points, what it was, and one's own way beside that of an expert. */
export function AfterAction({ words, visit, name, reckoning, next, onNext, onAgain, onList }: AfterActionProps) {
  const { desk, causes, catalogue } = words;
  const t = desk.after;
  const title = useRef<HTMLHeadingElement>(null);
  // What was pressed to come here is gone.
  useEffect(() => title.current?.focus(), []);
  const nextName = next?.reason ? desk.advice.begin(next.name) : t.next;
  const referred = mustRefer(visit.one, visit.came);
  const again = reckoning !== null && (reckoning.score.total < 60 || !onNext);
  return (
    <main className="after">
      <h1 ref={title} tabIndex={-1}>
        {t.title(name)}
      </h1>
      <output className="after__wait">{reckoning ? t.points(reckoning.score.total) : t.counting}</output>
      {reckoning && <ScoreCard t={t} score={reckoning.score} />}
      <section className="after__was">
        <h2>
          {t.was} {visit.one.causes.map((id) => causes[id]).join(', ')}
        </h2>
        {visit.one.causes.map((id) => (
          <p key={id}>
            {catalogue[id].told} {referred ? desk.after.passOn : catalogue[id].repair}
          </p>
        ))}
      </section>
      {reckoning && (
        <div className="after__paths">
          <PathList words={words} title={t.yours} visit={visit} steps={reckoning.own} name={name} />
          <PathList
            words={words}
            title={t.expert}
            visit={reckoning.expert.visit}
            steps={reckoning.experts}
            name={name}
          />
        </div>
      )}
      {reckoning && next?.reason && (
        <p className="after__next">
          <b>{desk.advice.after}:</b> {next.reason}
        </p>
      )}
      <div className="after__on">
        <button type="button" className="desk-go" onClick={again ? onAgain : (onNext ?? onList)}>
          <span>{again ? t.again : onNext ? nextName : desk.toList}</span>
          <span className="desk-go__arrow">
            <Icon name={again ? 'reload' : 'right'} weight={3} />
          </span>
        </button>
        {(!again || onNext) && (
          // Once more and on weigh the same: nobody is sent back.
          <button type="button" className={again ? 'desk-go' : 'tb'} onClick={again ? (onNext ?? undefined) : onAgain}>
            {again ? (
              <>
                <span>{nextName}</span>
                <span className="desk-go__arrow">
                  <Icon name="right" weight={3} />
                </span>
              </>
            ) : (
              <>
                <Icon name="reload" size={20} />
                {t.again}
              </>
            )}
          </button>
        )}
        <button type="button" className="tb" onClick={onList}>
          <Icon name="menu" size={20} />
          {desk.toList}
        </button>
        <button type="button" className="tb" onClick={() => window.print()}>
          <Icon name="print" size={20} />
          {t.print}
        </button>
      </div>
    </main>
  );
}
