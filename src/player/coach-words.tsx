import type { CoachText } from '../strings/stage.js';
import { coachPieces, type Speakers } from './coach-text.js';

interface CoachWordsProps {
  readonly text: CoachText;
  readonly speakers: Speakers;
}

/** A text of the coach as it is drawn. A label keeps the language of its device, also for a screen reader. */
export function CoachWords({ text, speakers }: CoachWordsProps) {
  return coachPieces(text, speakers).map((piece, place) => {
    // The pieces of one text never change place.
    const key = `${place}${piece.text}`;
    if (piece.kind === 'plain') return piece.text;
    return piece.kind === 'label' ? (
      <bdi key={key} className="lab" lang={piece.lang}>
        {piece.text}
      </bdi>
    ) : (
      <b key={key}>{piece.text}</b>
    );
  });
}
