import { useId } from 'react';
import type { Rules } from '../player/exercises.js';
import type { ExerciseStrings } from '../strings/exercises.js';
import type { SiteStrings } from '../strings/site.js';
import type { StageStrings } from '../strings/stage.js';
import type { StudioStrings } from '../strings/studio.js';
import type { Chosen } from './chosen.js';
import { groups, type Kind, kindOf, nameOf, practices, problemOf, problemsFor, titleIn } from './practices.js';

export interface PracticeChoiceProps {
  readonly t: StudioStrings;
  readonly site: SiteStrings;
  readonly stage: Pick<StageStrings, 'scenarios'>;
  readonly exercises: ExerciseStrings;
  /** What the school decides: some problems cannot be there. */
  readonly rules: Rules;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

/** Which practice: those of the cards of the start page, and those that begin with a problem, in its groups. */
export function PracticeChoice({ t, site, stage, exercises, rules, chosen, onChoose }: PracticeChoiceProps) {
  const list = useId();
  const problem = problemOf(chosen);
  const problems = problemsFor(chosen.phone, rules);
  const offered = [...problems.fromGuide, ...problems.more].some(({ kind }) => nameOf(kind) === nameOf(chosen));
  const called = ({ scenario, conditions }: Kind) =>
    conditions.length > 0 ? t.what.atSchool(stage.scenarios[scenario]) : stage.scenarios[scenario];
  return (
    <div className="st-field">
      <label htmlFor={list}>{t.what.practice}</label>
      <select
        id={list}
        value={nameOf(chosen)}
        onChange={({ target }) => {
          const kind = kindOf(target.value, chosen.phone);
          if (kind) onChoose({ ...chosen, ...kind });
        }}
      >
        {problem && !offered && (
          <option value={nameOf(chosen)}>{titleIn(chosen, stage.scenarios, exercises.names)}</option>
        )}
        {groups.map((group) => (
          <optgroup key={group} label={group === 'apart' ? t.what.apart : site.practices[group].name}>
            {practices[group].map((kind) => (
              <option key={nameOf(kind)} value={nameOf(kind)}>
                {called(kind)}
              </option>
            ))}
          </optgroup>
        ))}
        {(['fromGuide', 'more'] as const).map((group) => (
          <optgroup key={group} label={t.what.problems(exercises[group])}>
            {problems[group].map(({ id, kind }) => (
              <option key={id} value={nameOf(kind)}>
                {exercises.names[id]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {problem && <p>{exercises.texts[problem]}</p>}
    </div>
  );
}
