import { useMemo, useState } from 'react';
import type { CauseId } from '../../machines/cases/case.js';
import { clashesWith, compose, conditionIds, conditionsIn, isFault, slipsIn } from '../../machines/cases/compose.js';
import { begunWith } from '../../machines/conditions/catalogue.js';
import type { ConditionId } from '../../machines/conditions/condition.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import type { ScenarioId } from '../../machines/scenarios/scenario.js';
import type { ByHand, Draft, Made, Untold } from './draft.js';
import { MakerConditions } from './maker-conditions.js';
import type { MakerWords } from './maker-words.js';
import { OneOf } from './one-of.js';

interface MakerByHandProps {
  readonly words: MakerWords;
  readonly phone: PhoneKind;
  readonly draft: Untold;
  readonly scenario: ScenarioId;
  readonly made: Made | null;
  readonly onChange: (part: Partial<Draft>) => void;
}

/** What a condition is called: as the cause that it is, or by a name of its own. */
export function conditionName(id: ConditionId, { maker: { hand }, causes }: MakerWords): string {
  const [cause] = begunWith([id]);
  if (cause) return causes[cause];
  return id === 'atSchool' ? hand.plain.atSchool : hand.plain.beforeDate;
}

/** The advanced way: what is so and what was done is chosen one by one. What can be chosen is worked out when it is opened. */
export function MakerByHand(props: MakerByHandProps) {
  const [open, setOpen] = useState(props.draft.hand !== null);
  const t = props.words.maker.hand;
  return (
    <details className="fold" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t.title}</summary>
      {open && <ByHandForm {...props} />}
    </details>
  );
}

/** Conditions, faults and a slip. What does not go together is greyed, with the reason. */
function ByHandForm({ words, phone, draft, scenario, made, onChange }: MakerByHandProps) {
  const { maker, causes } = words;
  const t = maker.hand;
  const here = useMemo(() => conditionsIn(scenario, phone), [scenario, phone]);
  const slips = useMemo(() => slipsIn(scenario, phone), [scenario, phone]);
  const now: ByHand = draft.hand ?? {
    conditions: made?.conditions ?? [],
    slip: draft.causes.find((id) => slips.includes(id)) ?? null,
    deeds: null,
  };
  const { conditions } = now;
  const full = (made?.causes.length ?? 0) >= 2;
  const able = useMemo(
    () => new Set(slips.filter((slip) => compose({ scenario, conditions, slip, moment: null }, phone) !== null)),
    [slips, scenario, conditions, phone],
  );
  const put = (part: Partial<ByHand>) => onChange({ hand: { ...now, deeds: null, ...part }, moment: null });
  const nameOf = (id: ConditionId) => conditionName(id, words);

  /** Why a condition cannot be chosen now. */
  const why = (id: ConditionId): string | null => {
    const clashes = clashesWith(id, { scenario, conditions }, phone);
    if (clashes) return maker.notWith(clashes.map(nameOf).join(', '));
    return full && begunWith([id]).length > 0 ? t.full : null;
  };
  const not = conditionIds.filter((id) => !here.includes(id) && !conditions.includes(id));
  const group = (title: string, ids: readonly ConditionId[]) =>
    ids.length > 0 && (
      <MakerConditions
        title={title}
        ids={ids}
        chosen={conditions}
        nameOf={nameOf}
        why={why}
        onChoose={(next) => put({ conditions: next })}
      />
    );
  return (
    <>
      <p>{t.how}</p>
      {group(t.conditions, [...conditions.filter((id) => !here.includes(id)), ...here.filter((id) => !isFault(id))])}
      {group(t.faults, here.filter(isFault))}
      <OneOf<CauseId | ''>
        name={t.slip}
        value={now.slip ?? ''}
        options={[
          ['', t.noSlip],
          ...slips.map((id) =>
            able.has(id) || id === now.slip
              ? ([id, causes[id]] as const)
              : ([id, `${causes[id]} (${t.cannotSlip})`, true] as const),
          ),
        ]}
        onChoose={(slip) => put({ slip: slip === '' ? null : slip })}
      />
      {made && made.causes.length > 0 && <output>{t.follows(made.causes.map((id) => causes[id]).join(', '))}</output>}
      {not.length > 0 && <p className="fold__not">{t.notHere(not.map(nameOf).join(', '))}</p>}
    </>
  );
}
