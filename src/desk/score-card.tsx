import type { Score } from '../../machines/cases/score.js';
import { most } from '../../machines/cases/score-parts.js';
import type { DeskStrings } from '../strings/desk.js';

interface ScoreCardProps {
  readonly t: DeskStrings['after'];
  readonly score: Score;
}

const parts = Object.keys(most) as (keyof typeof most)[];

/** What the points are made of, and what to watch next time. */
export function ScoreCard({ t, score }: ScoreCardProps) {
  return (
    <section className="score">
      <dl>
        {parts.map((part) => {
          const points = Math.round(score.parts[part]);
          return (
            <div key={part}>
              <dt>{t.parts[part]}</dt>
              <dd>
                {t.partOf(points, most[part])}
                <span className="bar" aria-hidden="true">
                  <i style={{ inlineSize: `${(points / most[part]) * 100}%` }} />
                </span>
              </dd>
            </div>
          );
        })}
      </dl>
      {score.notes.length === 0 ? (
        <p className="score__all">{t.perfect}</p>
      ) : (
        <div>
          <h2>{t.notes}</h2>
          <ul>
            {score.notes.map((note) => (
              <li key={note}>{t.note[note]}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
