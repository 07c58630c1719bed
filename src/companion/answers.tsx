import { entries } from '../../machines/conditions/catalogue.js';
import type { ScenarioId } from '../../machines/scenarios/index.js';
import type { CatalogueStrings } from '../strings/catalogue.js';

interface AnswersProps {
  readonly scenario: ScenarioId;
  readonly words: CatalogueStrings;
}

/** What goes wrong there more often: what it is, and behind it what mends it. */
export function Answers({ scenario, words }: AnswersProps) {
  return (
    <ul className="cp__answers">
      {entries
        .filter(([, entry]) => 'in' in entry && entry.in.includes(scenario))
        .map(([id]) => (
          <li key={id}>
            <details>
              <summary>{words[id].told}</summary>
              <p>{words[id].repair}</p>
            </details>
          </li>
        ))}
    </ul>
  );
}
