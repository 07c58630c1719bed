import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { OwnCase } from '../../machines/cases/story.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { readCase } from '../../machines/cases/read-case.js';
import { scenarios } from '../../machines/scenarios/registry.js';
import type { ScenarioId } from '../../machines/scenarios/scenario.js';
import { ownId, type SetItem } from '../cases/case-text.js';
import type { AddressBook } from '../parts/addresses.js';
import { Icon } from '../parts/icon.js';
import type { Speakers } from '../player/coach-text.js';
import type { StageStrings } from '../strings/stage.js';
import { caseOf, type Draft, madeOf, practicesWith, storyOf } from './draft.js';
import { draftOf } from './draft-of.js';
import { MakerAnswers } from './maker-answers.js';
import { MakerDone } from './maker-done.js';
import { MakerPreview } from './maker-preview.js';
import { MakerSet } from './maker-set.js';
import { MakerStory } from './maker-story.js';
import { MakerVerdict } from './maker-verdict.js';
import { MakerWhat } from './maker-what.js';
import type { MakerWords } from './maker-words.js';
import { useCheck } from './use-check.js';
import { useSame } from './use-same.js';

interface CaseMakerProps {
  readonly words: MakerWords;
  readonly stage: Pick<StageStrings, 'scenarios' | 'stops'>;
  readonly speakers: Speakers;
  readonly addresses: AddressBook;
  readonly scheme: 'light' | 'dark';
  readonly phone: PhoneKind;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  /** The case is put in the set. */
  readonly onAdd: (own: OwnCase) => void;
  /** The cases of the set that is being made. */
  readonly set: readonly SetItem[];
  readonly onSet: (set: readonly SetItem[]) => void;
  /** It begins anew. */
  readonly onNew: () => void;
  /** The address of the desk with a set of cases. */
  readonly linkTo: (set: string) => string;
  readonly onOpen: (own: OwnCase) => void;
  readonly onBack: () => void;
}

/** What a case is called has no part in what is so. */
const unnamed = `${ownId}draft`;

const all = Object.keys(scenarios) as readonly ScenarioId[];

/** Somebody makes a case: what is wrong, how the learner comes, what they tell; and sees whether it can be found and solved. */
export function CaseMaker(props: CaseMakerProps) {
  const {
    words,
    stage,
    speakers,
    addresses,
    scheme,
    phone,
    onDraft,
    onAdd,
    onNew,
    set,
    onSet,
    linkTo,
    onOpen,
    onBack,
  } = props;
  const t = words.maker;
  const title = useRef<HTMLHeadingElement>(null);
  // What was pressed to come here is gone.
  useEffect(() => title.current?.focus(), []);
  // What was pressed is drawn first; what follows from it takes a moment.
  const settled = useDeferredValue(props.draft);
  const { causes, scenario, hand } = settled;
  const practices = useMemo(
    () => (hand || causes.length === 0 ? all : practicesWith(causes, phone)),
    [hand, causes, phone],
  );
  const chosen =
    scenario && practices.includes(scenario) ? scenario : causes.length > 0 ? (practices[0] ?? null) : null;
  const draft = { ...props.draft, scenario: chosen };
  // What is told of the learner changes nothing of what is so.
  const { story: _, ...untold } = { ...settled, id: unnamed, scenario: chosen };
  const what = useSame(untold);
  const { lacks, made: parts } = useMemo(() => madeOf(what, phone), [what, phone]);
  const one = useMemo(() => caseOf(what, phone), [what, phone]);
  const checking = useCheck(one, phone);
  const story = storyOf(draft);
  const fine = 'checked' in checking && checking.checked.problem === null;
  const made = one && story && fine ? { one: { ...one, id: draft.id }, story } : null;
  // Nothing is shared that could not be read back.
  const own = made && 'own' in readCase({ case: made.one, story }) ? made : null;
  const change = (part: Partial<Draft>) => onDraft({ ...draft, ...part });

  return (
    <main className="maker">
      <header className="maker__head">
        <button type="button" className="tb" onClick={onBack}>
          <Icon name="left" size={20} />
          {t.back}
        </button>
        <h1 ref={title} tabIndex={-1}>
          {t.title}
        </h1>
        <p>{t.lead}</p>
      </header>
      <div className="maker__in">
        <div className="maker__form">
          <MakerWhat
            words={words}
            stage={stage}
            phone={phone}
            draft={what}
            causes={hand ? (parts?.causes ?? []) : draft.causes}
            practices={practices}
            lacks={lacks}
            made={parts}
            onChange={change}
          />
          <MakerStory t={t} draft={draft} onChange={change} />
          {one && <MakerAnswers words={words} one={one} phone={phone} draft={draft} onChange={change} />}
        </div>
        <div className="maker__beside">
          <MakerVerdict words={words} draft={draft} one={one} checking={checking} />
          <MakerPreview
            words={words}
            speakers={speakers}
            addresses={addresses}
            scheme={scheme}
            phone={phone}
            draft={draft}
            one={one}
          />
          <MakerDone
            words={words}
            phone={phone}
            own={own}
            linkTo={linkTo}
            onDraft={onDraft}
            onSet={onSet}
            onNew={() => {
              title.current?.focus();
              onNew();
            }}
            onOpen={onOpen}
            onAdd={onAdd}
          />
          <MakerSet
            words={words}
            set={set}
            onSet={onSet}
            onEdit={(one) => {
              title.current?.focus();
              onDraft(draftOf(one, phone));
            }}
            linkTo={linkTo}
          />
        </div>
      </div>
    </main>
  );
}
