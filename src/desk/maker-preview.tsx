import { useMemo } from 'react';
import type { Case } from '../../machines/cases/case.js';
import { answerTo, askIds, type Probe } from '../../machines/cases/probes.js';
import { runOfCase } from '../../machines/cases/run-of-case.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import type { AddressBook } from '../parts/addresses.js';
import type { Speakers } from '../player/coach-text.js';
import { type Draft } from './draft.js';
import { MakerScreens } from './maker-screens.js';
import type { MakerWords } from './maker-words.js';
import { answerText, type Turn } from './talk-lines.js';
import { TalkTurns } from './talk-turns.js';

interface MakerPreviewProps {
  readonly words: MakerWords;
  readonly speakers: Speakers;
  readonly addresses: AddressBook;
  readonly scheme: 'light' | 'dark';
  readonly phone: PhoneKind;
  readonly draft: Draft;
  readonly one: Case | null;
}

/** The learner as they come: their screens, where a helper sees any; what they say first, and what to each question. */
export function MakerPreview({ words, speakers, addresses, scheme, phone, draft, one }: MakerPreviewProps) {
  const { maker, desk } = words;
  const t = maker.preview;
  const { channel, story, request } = draft;
  const name = story.name.trim() || t.somebody;
  const run = useMemo(() => one && runOfCase(one, phone), [one, phone]);
  const who = { you: desk.you, learner: name, act: desk.you, seen: desk.youSee };
  const opening = [story.says, request ? story.asks : ''].map((text) => text.trim()).filter((text) => text !== '');
  const asked = useMemo(
    () =>
      one && run
        ? askIds.flatMap((id): readonly Turn[] => {
            const probe: Probe = { kind: 'ask', id };
            return [
              { by: 'you', texts: [desk.asks[id]] },
              { by: 'learner', texts: [answerText(answerTo(probe, run.world, one), desk)] },
            ];
          })
        : [],
    [one, run, desk],
  );
  const said = opening.length > 0 && <TalkTurns turns={[{ by: 'learner', texts: opening }]} who={who} />;
  const screens = run && (
    <MakerScreens t={desk} name={name} world={run.world} speakers={speakers} addresses={addresses} scheme={scheme}>
      {channel === 'desk' && said}
    </MakerScreens>
  );
  const { title, text } = desk.comes[channel];
  return (
    <section className="maker__preview" aria-label={t.title}>
      <h2>{t.title}</h2>
      <p>
        <b>{title(name)}</b> {text}
      </p>
      {(channel !== 'desk' || !screens) && said}
      {!screens && <p className="maker__none">{t.nothing}</p>}
      {screens &&
        (channel === 'desk' ? (
          screens
        ) : (
          <details className="fold">
            <summary>{t.peek}</summary>
            <p>{t.unseen}</p>
            {screens}
          </details>
        ))}
      {asked.length > 0 && (
        <details className="fold">
          <summary>{t.questions}</summary>
          <TalkTurns turns={asked} who={who} />
        </details>
      )}
    </section>
  );
}
