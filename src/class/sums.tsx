import type { ClassSummary, DetourCount } from '../../machines/coach/class-summary.js';
import type { ClassWords } from '../strings/class.js';
import type { StageStrings } from '../strings/stage.js';

interface SumsProps {
  readonly words: ClassWords;
  readonly scenarios: StageStrings['scenarios'];
  readonly summary: ClassSummary;
}

const endings = ['alone', 'helped', 'open', 'folded'] as const;

/** What a class did: how far it came, and what was hard, as bars with their numbers beside them. */
export function Sums({ words: { t, slips }, scenarios, summary }: SumsProps) {
  const { sum } = t;
  const named = ({ id }: DetourCount) => (id === null ? sum.wander : slips[id]);
  const most = Math.max(...summary.detours.map(({ times }) => times));
  const used = endings.filter((ending) => summary.detours.some((detour) => detour[ending] > 0));
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
            {summary.practices.map(({ scenario, runs, arrived, straight }) => (
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
      {summary.detours.length === 0 ? (
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
          <ol className="cl-bars">
            {summary.detours.map((detour) => (
              <li key={detour.id}>
                <p>
                  <b>{named(detour)}</b> <span>{sum.of(detour.runs, summary.runs)}</span>
                </p>
                <div className="cl-bar" style={{ inlineSize: `${(100 * detour.times) / most}%` }}>
                  {used
                    .filter((ending) => detour[ending] > 0)
                    .map((ending) => (
                      <span key={ending} data-end={ending} style={{ flexGrow: detour[ending] }} title={sum[ending]}>
                        <span className="sr">{sum[ending]}: </span>
                        {detour[ending]}
                      </span>
                    ))}
                </div>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
