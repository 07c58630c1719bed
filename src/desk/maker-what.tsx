import { useMemo } from 'react';
import { together } from '../../machines/cases/bring-about.js';
import type { CauseId, Channel } from '../../machines/cases/case.js';
import { causeIds } from '../../machines/cases/pool.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { scenarios } from '../../machines/scenarios/registry.js';
import type { ScenarioId, StopId } from '../../machines/scenarios/scenario.js';
import type { StageStrings } from '../strings/stage.js';
import { CausePicker } from './cause-picker.js';
import { Choice } from './choice.js';
import { type Draft, fittingIn, type Lack, type Made, momentsOf, nothingChosen, type Untold } from './draft.js';
import { MakerByHand } from './maker-by-hand.js';
import type { MakerWords } from './maker-words.js';
import { OneOf } from './one-of.js';

interface MakerWhatProps {
  readonly words: MakerWords;
  readonly stage: Pick<StageStrings, 'scenarios' | 'stops'>;
  readonly phone: PhoneKind;
  /** The draft as far as what follows from it is known, with the practice that it is in. */
  readonly draft: Untold;
  readonly causes: readonly CauseId[];
  readonly practices: readonly ScenarioId[];
  readonly lacks: Lack | null;
  readonly made: Made | null;
  readonly onChange: (part: Partial<Draft>) => void;
}

const channels: readonly Channel[] = ['desk', 'telephone', 'mail'];
const all = Object.keys(scenarios) as readonly ScenarioId[];

const canBe = (causes: readonly CauseId[], phone: PhoneKind): boolean =>
  all.some((id) => together(causes, id, phone) ?? together(causes.toReversed(), id, phone));

/** What is wrong: by its causes, or by hand; in which practice, at which moment, and how the learner comes. */
export function MakerWhat({ words, stage, phone, draft, causes, practices, lacks, made, onChange }: MakerWhatProps) {
  const { maker: t, causes: names } = words;
  const { scenario, hand, moment } = draft;
  const [first, second] = causes;
  const apart = useMemo(
    () =>
      first && !second ? new Set(causeIds.filter((other) => other !== first && !canBe([first, other], phone))) : null,
    [first, second, phone],
  );
  const moments = useMemo(() => momentsOf(draft, phone), [draft, phone]);
  const named = (ids: readonly CauseId[]) => ids.map((id) => names[id]).join(', ');
  /** What of it can be in another practice; without a cause it is put together by hand. */
  const handIn = (next: ScenarioId) =>
    hand || causes.length === 0 ? fittingIn(next, hand ?? nothingChosen, phone) : null;
  const begin = hand?.deeds ? t.asInFile : t.asItShows;
  return (
    <section aria-label={t.what}>
      <h2>{t.what}</h2>
      <CausePicker
        words={words}
        title={t.causes}
        chosen={causes}
        onChoose={(next) => onChange({ causes: next, moment: null, hand: null })}
        why={(cause) => (first && apart?.has(cause) ? t.notWith(names[first]) : null)}
      />
      <OneOf
        name={t.practice}
        value={scenario ?? ''}
        options={[
          ...(scenario ? [] : [['' as const, '…'] as const]),
          ...practices.map((id) => [id, stage.scenarios[id]] as const),
        ]}
        onChoose={(next) => {
          if (next !== '') onChange({ scenario: next, moment: null, hand: handIn(next) });
        }}
      />
      {scenario && (
        <OneOf<StopId | '' | 'shows'>
          name={t.moment}
          value={moment ?? ''}
          options={[
            ['', begin],
            ...(hand?.deeds ? [['shows', t.asItShows] as const] : []),
            ...moments.map(([id, is]) => {
              const name = t.untilStop(stage.stops[id].name);
              return is === 'good' ? ([id, name] as const) : ([id, `${name} (${t.momentNot[is]})`, true] as const);
            }),
          ]}
          onChoose={(next) =>
            onChange({
              moment: next === '' || next === 'shows' ? null : next,
              hand: hand && (next === '' ? hand : { ...hand, deeds: null }),
            })
          }
        />
      )}
      {scenario && (
        <MakerByHand words={words} phone={phone} draft={draft} scenario={scenario} made={made} onChange={onChange} />
      )}
      <output className="remark">
        {lacks === 'tooMuch' ? t.lacks.tooMuch(named(causes)) : lacks && lacks !== 'choice' && t.lacks[lacks]}
      </output>
      <Choice
        title={t.channel}
        value={draft.channel}
        options={channels.map((id) => [id, words.desk.channels[id]])}
        onChoose={(next) => onChange({ channel: next })}
      />
    </section>
  );
}
