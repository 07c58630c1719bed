import { useEffect, useMemo, useRef } from 'react';
import type { Show } from '../../machines/coach/show.js';
import { coachSentence, type Speakers } from '../player/coach-text.js';
import { Diamond } from '../report/diamond.js';
import { letterOf } from '../report/way.js';
import type { StageStrings } from '../strings/stage.js';
import { captionOf } from './told.js';
import type { TrainerWords } from './words.js';

interface StepListProps {
  readonly words: TrainerWords;
  readonly stage: StageStrings;
  readonly speakers: Speakers;
  readonly show: Show;
  readonly place: number;
  /** What else is shown, and which of it this is. */
  readonly items: readonly string[];
  readonly item: number;
  readonly onStep: (place: number) => void;
  readonly onItem: (item: number) => void;
}

/** Every step of what is shown, with a diamond where a detour begins; before it, all that is shown. */
export function StepList({ words, stage, speakers, show, place, items, item, onStep, onItem }: StepListProps) {
  const { t, slips } = words;
  const list = useRef<HTMLDivElement>(null);
  const said = useMemo(
    () => show.slides.map((slide) => coachSentence(captionOf(slide, show, stage, t).say, speakers)),
    [show, stage, t, speakers],
  );
  useEffect(() => list.current?.querySelector<HTMLElement>('ol [aria-current]')?.focus(), []);
  return (
    <div className="tr-list" ref={list}>
      {items.length > 1 && (
        <>
          <h2>{t.list.items}</h2>
          <ul>
            {items.map((name, at) => (
              // The same can be shown twice.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={at}>
                <button type="button" aria-current={at === item || undefined} onClick={() => onItem(at)}>
                  <span className="tr-list__n">{at + 1}</span>
                  <span>{name}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{t.list.title}</h2>
      <ol>
        {show.slides.map((slide) => {
          const begins = show.detours.flatMap((detour, at) =>
            detour.from === slide.place ? [{ letter: letterOf(at), id: detour.id }] : [],
          );
          return (
            <li key={slide.place} data-under={slide.under.length > 0 || undefined}>
              <button
                type="button"
                aria-current={slide.place === place ? 'step' : undefined}
                onClick={() => onStep(slide.place)}
              >
                <span className="tr-list__n">{slide.place + 1}</span>
                <span>
                  {said[slide.place]}
                  {slide.under.length > 0 && <span className="sr"> ({t.list.under})</span>}
                </span>
                {begins.map(({ letter, id }) => (
                  <span key={letter} className="tr-list__turn">
                    <Diamond letter={letter} name={t.list.detour(letter)} />
                    {id ? slips[id] : ''}
                  </span>
                ))}
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
