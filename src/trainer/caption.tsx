import type { Caption as Said } from './told.js';
import { CoachWords } from '../player/coach-words.js';
import { coachSentence, type Speakers } from '../player/coach-text.js';

interface CaptionProps {
  readonly said: Said;
  readonly speakers: Speakers;
  readonly step: string;
}

/** From so many signs on, letters are a little smaller. */
const long = 60;

/** What happens on a slide, in letters that are read at the back of a room. */
export function Caption({ said, speakers, step }: CaptionProps) {
  return (
    <div className="tr-caption" data-guided={said.guided || undefined}>
      <p className="tr-kicker">
        <span>{step}</span> {said.kicker}
      </p>
      <p className="tr-say" data-long={coachSentence(said.say, speakers).length > long || undefined}>
        <CoachWords text={said.say} speakers={speakers} />
      </p>
    </div>
  );
}
