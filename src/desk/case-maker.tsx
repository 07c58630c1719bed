import { useEffect, useMemo, useRef, useState } from 'react';
import type { Channel } from '../../machines/cases/case.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { scenarios } from '../../machines/scenarios/registry.js';
import { Icon } from '../parts/icon.js';
import type { StageStrings } from '../strings/stage.js';
import { CausePicker } from './cause-picker.js';
import { Choice } from './choice.js';
import { caseOf, type Draft, practicesWith, storyOf } from './draft.js';
import { MakerAnswers } from './maker-answers.js';
import { MakerDone } from './maker-done.js';
import { MakerSet } from './maker-set.js';
import { MakerStory } from './maker-story.js';
import type { MakerWords } from './maker-words.js';
import { OneOf } from './one-of.js';
import { useCheck } from './use-check.js';
import type { Caller } from './use-desk.js';

interface CaseMakerProps {
  readonly words: MakerWords;
  readonly stage: Pick<StageStrings, 'scenarios' | 'stops'>;
  readonly phone: PhoneKind;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  /** The case is put in the set. */
  readonly onAdd: (caller: Caller) => void;
  /** The cases of the set that is being made. */
  readonly set: readonly Caller[];
  readonly onSet: (set: readonly Caller[]) => void;
  /** The address of the desk with a set of cases. */
  readonly linkTo: (set: string) => string;
  readonly onOpen: (caller: Caller) => void;
  readonly onBack: () => void;
}

const channels: readonly Channel[] = ['desk', 'telephone', 'mail'];

/** Somebody makes a case: what is wrong, how the learner comes, what they tell; and sees whether it can be found and solved. */
export function CaseMaker(props: CaseMakerProps) {
  const { words, stage, phone, draft, onDraft, onAdd, set, onSet, linkTo, onOpen, onBack } = props;
  const t = words.maker;
  const title = useRef<HTMLHeadingElement>(null);
  // What was pressed to come here is gone.
  useEffect(() => title.current?.focus(), []);
  const [wrongFile, setWrongFile] = useState<string | null>(null);
  const { causes, scenario, moment, channel } = draft;
  const practices = useMemo(() => practicesWith(causes, phone), [causes, phone]);
  const chosen = scenario && practices.includes(scenario) ? scenario : (practices[0] ?? null);
  const one = useMemo(() => caseOf({ ...draft, scenario: chosen }, phone), [draft, chosen, phone]);
  const story = useMemo(() => storyOf(draft), [draft]);
  const checked = useCheck(one, phone);
  const change = (part: Partial<Draft>) => onDraft({ ...draft, scenario: chosen, ...part });

  return (
    <main className="maker">
      <button type="button" className="tb" onClick={onBack}>
        <Icon name="left" size={20} />
        {t.back}
      </button>
      <h1 ref={title} tabIndex={-1}>
        {t.title}
      </h1>
      <p>{t.lead}</p>
      <div className="maker__in">
        <section aria-label={t.what}>
          <h2>{t.what}</h2>
          <CausePicker
            words={words}
            title={t.causes}
            chosen={causes}
            onChoose={(next) => change({ causes: next, moment: null })}
          />
          {causes.length > 0 && practices.length === 0 && <p className="remark">{t.noPractice}</p>}
          {chosen && (
            <>
              <OneOf
                name={t.practice}
                value={chosen}
                options={practices.map((id) => [id, stage.scenarios[id]])}
                onChoose={(next) => change({ scenario: next, moment: null })}
              />
              <OneOf
                name={t.moment}
                value={moment ?? ''}
                options={[
                  ['' as const, t.asItShows],
                  ...scenarios[chosen].stops.map(({ id }) => [id, t.untilStop(stage.stops[id].name)] as const),
                ]}
                onChoose={(next) => change({ moment: next === '' ? null : next })}
              />
            </>
          )}
          <Choice
            title={t.channel}
            value={channel}
            options={channels.map((id) => [id, words.desk.channels[id]])}
            onChoose={(next) => change({ channel: next })}
          />
        </section>
        <MakerStory t={t} draft={draft} onChange={change} />
        <div className="maker__done">
          <MakerDone
            words={words}
            one={one}
            story={story}
            checked={checked}
            linkTo={linkTo}
            wrongFile={wrongFile}
            onFile={(own, problem) => {
              setWrongFile(problem);
              if (own) onDraft(own);
            }}
            onOpen={onOpen}
            onAdd={onAdd}
          />
          <MakerSet words={words} set={set} onSet={onSet} linkTo={linkTo} />
        </div>
        {one && <MakerAnswers words={words} one={one} phone={phone} draft={draft} onChange={change} />}
      </div>
    </main>
  );
}
