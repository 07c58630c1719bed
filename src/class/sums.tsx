import type { ClassSummary, DetourCount, PracticeCount } from '../../machines/coach/class-summary.js';
import type { ClassWords } from '../strings/class.js';
import type { StageStrings } from '../strings/stage.js';
import { endings, nameOfDetour } from './rows.js';

interface SumsProps {
  readonly words: ClassWords;
  readonly scenarios: StageStrings['scenarios'];
  readonly summary: ClassSummary;
}

/** What a class did: how far it came, and per practice what was hard, as bars of the people with their numbers. */
export function Sums({ words, scenarios, summary: { practices } }: SumsProps) {
  const { sum } = words.t;
  const used = endings.filter((ending) => practices.some(({ detours }) => detours.some((one) => one[ending] > 0)));
  return (
    <>
      <div className="cl-scroll">
        <table>
          <thead>
            <tr>
              {[sum.practice, sum.runs, sum.arrived, sum.straight].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {practices.map(({ scenario, runs, arrived, straight }) => (
              <tr key={scenario}>
                <th scope="row">{scenarios[scenario]}</th>
                <td>{runs}</td>
                <td>{sum.of(arrived, runs)}</td>
                <td>{sum.of(straight, runs)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3>{sum.detours}</h3>
      {used.length === 0 ? (
        <p>{sum.noDetours}</p>
      ) : (
        <>
          <ul className="cl-key">
            {used.map((ending) => (
              <li key={ending}>
                <i data-end={ending} aria-hidden="true" />
                {sum[ending]}
              </li>
            ))}
          </ul>
          {practices.map((practice) => (
            <section key={practice.scenario} className="cl-practice" aria-label={scenarios[practice.scenario]}>
              {practices.length > 1 && <h4>{scenarios[practice.scenario]}</h4>}
              {practice.detours.length === 0 ? (
                <p>{sum.noDetours}</p>
              ) : (
                <ol className="cl-bars">
                  {practice.detours.map((detour) => (
                    <Bar key={`${detour.id}`} words={words} practice={practice} detour={detour} />
                  ))}
                </ol>
              )}
            </section>
          ))}
        </>
      )}
    </>
  );
}

interface BarProps {
  readonly words: ClassWords;
  readonly practice: PracticeCount;
  readonly detour: DetourCount;
}

/** One kind of detour: as wide as the part of the people that had it, in pieces by how it ended for them. */
function Bar({ words, practice, detour }: BarProps) {
  const { sum } = words.t;
  return (
    <li>
      <p>
        <b>{nameOfDetour(detour, words)}</b> <span>{sum.of(detour.runs, practice.runs)}</span>
      </p>
      <div className="cl-bar">
        {endings
          .filter((ending) => detour[ending] > 0)
          .map((ending) => (
            <span
              key={ending}
              data-end={ending}
              style={{ inlineSize: `${(100 * detour[ending]) / practice.runs}%` }}
              title={sum[ending]}
            >
              <span className="sr">{sum[ending]}: </span>
              {detour[ending]}
            </span>
          ))}
      </div>
    </li>
  );
}
