import { useMemo, useState } from 'react';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import type { OwnCase } from '../../machines/cases/story.js';
import type { SetItem } from '../cases/case-text.js';
import type { AddressBook } from '../parts/addresses.js';
import { useLatest, useWave } from '../parts/use-wave.js';
import type { Speakers } from '../player/coach-text.js';
import { Problem } from '../player/problem.js';
import { problems } from '../strings/problems.js';
import { isWhole } from '../strings/stage.js';
import type { Locale } from '../strings/strings.js';
import { CaseMaker } from './case-maker.js';
import { keepMaking, keptMaking, type Making, newDraft } from './kept-making.js';
import { makerWords } from './maker-words.js';
import type { DeskWords } from './words.js';

interface MakerPageProps {
  readonly words: DeskWords;
  readonly speakers: Speakers;
  readonly addresses: AddressBook;
  readonly scheme: 'light' | 'dark';
  readonly phone: PhoneKind;
  readonly locale: Locale;
  readonly linkTo: (set: string) => string;
  readonly onOpen: (own: OwnCase) => void;
  readonly onBack: () => void;
}

/** The page on which a case is made, once its words are there. */
export function MakerPage(props: MakerPageProps) {
  const { words, speakers, addresses, scheme, phone, locale, linkTo, onOpen, onBack } = props;
  const wanted = useWave(makerWords[locale]);
  const own = useLatest(wanted.here);
  const all = useMemo(() => own && { ...words, maker: own }, [words, own]);
  const stage = speakers.coach.stage;
  const [making, put] = useState(keptMaking);
  const { draft, set } = making;
  const change = (next: Partial<Making>) => {
    const now = { ...making, ...next };
    keepMaking(now);
    put(now);
  };
  if (wanted.failed) {
    const again = () => makerWords[locale].want();
    return (
      <Problem lang={locale} say={problems[locale].loading} ways={[{ name: problems[locale].retry, go: again }]} />
    );
  }
  if (!all || !isWhole(stage)) return <div className="waiting" aria-busy="true" />;
  return (
    <CaseMaker
      words={all}
      stage={stage}
      speakers={speakers}
      addresses={addresses}
      scheme={scheme}
      phone={phone}
      draft={draft}
      onDraft={(next) => change({ draft: next })}
      // What comes next is another case, which begins with the same.
      onAdd={(one) => change({ draft: { ...draft, id: newDraft().id }, set: withCase(set, one) })}
      onNew={() => change({ draft: newDraft() })}
      set={set}
      onSet={(next) => change({ set: next })}
      linkTo={linkTo}
      onOpen={onOpen}
      onBack={onBack}
    />
  );
}

/** Who changed a case of the set has the new one in its place. */
function withCase(set: readonly SetItem[], own: OwnCase): readonly SetItem[] {
  const at = set.findIndex((item) => 'own' in item && item.own.one.id === own.one.id);
  return at < 0 ? [...set, { own }] : set.with(at, { own });
}
