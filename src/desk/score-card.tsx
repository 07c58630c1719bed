import type { Score } from '../../machines/cases/score.js';
import { most } from '../../machines/cases/score-parts.js';
import type { DeskStrings } from '../strings/desk.js';

interface ScoreCardProps {
  readonly t: DeskStrings['after'];
  readonly score: Score;
}

const parts = Object.keys(most) as (keyof typeof most)[];

/** So much of a part is as good as all of it. */
const nearly = 0.9;

/** What the points are made of, what went well, and what to watch next time. */
export function ScoreCard({ t, score }: ScoreCardProps) {
  const good = parts.filter((part) => score.parts[part] >= nearly * most[part]);
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
      <div>
        {good.length > 0 && (
          <>
            <h2>{t.good}</h2>
            <ul className="score__good">
              {good.map((part) => (
                <li key={part}>{t.goodIn[part]}</li>
              ))}
            </ul>
          </>
        )}
        {score.notes.length > 0 && (
          <>
            <h2>{t.notes}</h2>
            <ul>
              {score.notes.map((note) => (
                <li key={note}>{t.note[note]}</li>
              ))}
            </ul>
          </>
        )}
        {Math.round(score.total) === 100 && <p className="score__all">{t.perfect}</p>}
      </div>
    </section>
  );
}
