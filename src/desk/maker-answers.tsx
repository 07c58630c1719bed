import { useMemo } from 'react';
import type { Case } from '../../machines/cases/case.js';
import type { FindingValue } from '../../machines/cases/findings.js';
import { type AskId, answerTo, askIds, findingsOf } from '../../machines/cases/probes.js';
import { runOfCase } from '../../machines/cases/run-of-case.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { type Draft, otherAnswers, type Said } from './draft.js';
import type { MakerWords } from './maker-words.js';
import { answerText } from './talk-lines.js';

interface MakerAnswersProps {
  readonly words: MakerWords;
  readonly one: Case;
  readonly phone: PhoneKind;
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}

/** What the learner would answer to each question, as the devices are; and how they answer instead. */
export function MakerAnswers({ words, one, phone, draft, onChange }: MakerAnswersProps) {
  const { maker: t, desk } = words;
  const run = useMemo(() => runOfCase(one, phone), [one, phone]);
  if (!run) return null;
  const said = (ask: AskId, manner: 'sure', value?: FindingValue) => {
    const [finding] = findingsOf({ kind: 'ask', id: ask });
    const { values } = answerTo({ kind: 'ask', id: ask }, run.world, { temper: {} });
    return answerText({ manner, values: finding && value !== undefined ? { [finding]: value } : values }, desk);
  };
  return (
    <section aria-label={t.answers}>
      <details className="fold">
        <summary>
          <h2>{t.answers}</h2>
        </summary>
        <p>{t.answersHow}</p>
        <ul className="answers">
          {askIds.map((ask) => {
            const so = said(ask, 'sure');
            const options: readonly (readonly [Said, string])[] = [
              ['so', so],
              ['unknown', t.unknown],
              ['vague', t.vague(so)],
              ...otherAnswers(ask)
                .map((value) => [value, said(ask, 'sure', value)] as const)
                .filter(([, text]) => text !== so)
                .map(([value, text]) => [value, t.wrong(text)] as const),
            ];
            return (
              <li key={ask}>
                <label>
                  <span>{desk.asks[ask]}</span>
                  <select
                    value={draft.said[ask] ?? 'so'}
                    onChange={({ target }) => {
                      const found = options.find(([value]) => value === target.value);
                      if (found) onChange({ said: { ...draft.said, [ask]: found[0] } });
                    }}
                  >
                    {options.map(([value, text]) => (
                      <option key={value} value={value}>
                        {text}
                      </option>
                    ))}
                  </select>
                </label>
                <label className="answers__tells">
                  <input
                    type="checkbox"
                    checked={draft.tells.includes(ask)}
                    onChange={({ target }) =>
                      onChange({
                        tells: target.checked ? [...draft.tells, ask] : draft.tells.filter((other) => other !== ask),
                      })
                    }
                  />
                  <span>{t.tells}</span>
                </label>
              </li>
            );
          })}
        </ul>
      </details>
    </section>
  );
}
