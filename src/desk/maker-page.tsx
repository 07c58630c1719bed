import { useEffect, useMemo } from 'react';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import type { AddressBook } from '../parts/addresses.js';
import { useLatest, useWave } from '../parts/use-wave.js';
import { drawSeed } from '../player/begin.js';
import type { Speakers } from '../player/coach-text.js';
import { Problem } from '../player/problem.js';
import { problems } from '../strings/problems.js';
import { isWhole } from '../strings/stage.js';
import type { Locale } from '../strings/strings.js';
import { CaseMaker } from './case-maker.js';
import { blankDraft, type Draft } from './draft.js';
import { makerWords } from './maker-words.js';
import type { Caller } from './use-desk.js';
import type { DeskWords } from './words.js';

/** What was made so far: it is there when somebody comes back from trying it. */
export interface Making {
  readonly draft: Draft | null;
  readonly set: readonly Caller[];
}

export const nothingMade: Making = { draft: null, set: [] };

interface MakerPageProps {
  readonly words: DeskWords;
  readonly speakers: Speakers;
  readonly addresses: AddressBook;
  readonly scheme: 'light' | 'dark';
  readonly phone: PhoneKind;
  readonly locale: Locale;
  readonly linkTo: (set: string) => string;
  readonly making: Making;
  readonly onMaking: (making: Making) => void;
  readonly onOpen: (caller: Caller) => void;
  readonly onBack: () => void;
}

/** The page on which a case is made, once its words are there. */
export function MakerPage(props: MakerPageProps) {
  const { words, speakers, addresses, scheme, phone, locale, linkTo, making, onMaking, onOpen, onBack } = props;
  const wanted = useWave(makerWords[locale]);
  const own = useLatest(wanted.here);
  const all = useMemo(() => own && { ...words, maker: own }, [words, own]);
  const stage = speakers.coach.stage;
  const { draft } = making;
  useEffect(() => {
    if (!draft) onMaking({ ...making, draft: newDraft() });
  }, [draft, making, onMaking]);
  if (wanted.failed) {
    const again = () => makerWords[locale].want();
    return (
      <Problem lang={locale} say={problems[locale].loading} ways={[{ name: problems[locale].retry, go: again }]} />
    );
  }
  if (!all || !draft || !isWhole(stage)) return <div className="waiting" aria-busy="true" />;
  return (
    <CaseMaker
      words={all}
      stage={stage}
      speakers={speakers}
      addresses={addresses}
      scheme={scheme}
      phone={phone}
      draft={draft}
      onDraft={(next) => onMaking({ ...making, draft: next })}
      onAdd={(caller) =>
        // What comes next is another case, which begins with the same.
        onMaking({ draft: { ...draft, id: newDraft().id }, set: [...making.set, caller] })
      }
      set={making.set}
      onSet={(set) => onMaking({ ...making, set })}
      linkTo={linkTo}
      onOpen={onOpen}
      onBack={onBack}
    />
  );
}

const newDraft = (): Draft => blankDraft(`own-${drawSeed().toString(36)}`);
