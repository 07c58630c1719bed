import { useContext } from 'react';
import type { ConditionId } from '../../machines/scenarios/index.js';
import type { Outcome, SwitchStrings } from '../strings/stage.js';
import { MenuChoice } from './menu-choice.js';
import { conditionsOf, outcomeOf } from './outcome.js';
import { SchoolContext } from './school.js';

interface SwitchesProps {
  readonly t: SwitchStrings;
  readonly value: readonly ConditionId[];
  readonly onChoose: (conditions: readonly ConditionId[]) => void;
}

/** Where the laptop is, and what day it is: they decide what signing in asks. Another choice begins anew. */
export function Switches({ t, value, onChoose }: SwitchesProps) {
  const { everywhere } = useContext(SchoolContext);
  const outcome = outcomeOf(value);
  const place = outcome.startsWith('school') ? 'school' : 'home';
  const date = outcome.endsWith('Early') ? 'Early' : 'Asked';
  const others = value.filter((id) => id !== 'atSchool' && id !== 'beforeDate');
  const choose = (next: Outcome) => onChoose([...conditionsOf[next], ...others]);
  return (
    <>
      {!everywhere && (
        <MenuChoice
          legend={t.place}
          value={place}
          options={(['school', 'home'] as const).map((one) => ({ value: one, name: t.places[one] }))}
          onChoose={(next) => choose(`${next}${date}`)}
        />
      )}
      <MenuChoice
        legend={t.date}
        value={date}
        options={(['Early', 'Asked'] as const).map((one) => ({ value: one, name: t.dates[one] }))}
        onChoose={(next) => choose(`${place}${next}`)}
      />
    </>
  );
}
