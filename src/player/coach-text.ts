import type { PhoneKind } from '../../machines/protocol/messages.js';
import { labelOf } from '../strings/coach-labels.js';
import type { CoachText } from '../strings/stage.js';
import type { PracticeStrings } from '../strings/strings.js';

/** One piece of what the coach says: plain, stressed, or a label in the language of its device. */
export type Piece =
  | { readonly kind: 'plain' | 'stressed'; readonly text: string }
  | { readonly kind: 'label'; readonly text: string; readonly lang: string };

/** In which languages the coach and the two devices speak, and which phone it is. */
export interface Speakers {
  readonly coach: PracticeStrings;
  readonly laptop: PracticeStrings;
  readonly phone: PracticeStrings;
  readonly kind: PhoneKind;
}

/** Splits a text of the coach into pieces. See `CoachText` for the signs in it. */
export function coachPieces(text: CoachText, { laptop, phone, kind }: Omit<Speakers, 'coach'>): readonly Piece[] {
  const whole = typeof text === 'string' ? text : text[kind];
  return whole
    .split(/(\*\*[^*]+\*\*|\{[LP]\.\w+\})/)
    .filter((part) => part !== '')
    .map((part): Piece => {
      const [, device, id] = /^\{([LP])\.(\w+)\}$/.exec(part) ?? [];
      if (id && (device === 'L' || device === 'P')) {
        const strings = device === 'L' ? laptop : phone;
        return { kind: 'label', text: labelOf(device, id, strings, kind), lang: strings.locale };
      }
      return part.startsWith('**') ? { kind: 'stressed', text: part.slice(2, -2) } : { kind: 'plain', text: part };
    });
}

/** The same as one plain sentence, for the live region. */
export const coachSentence = (text: CoachText, speakers: Omit<Speakers, 'coach'>): string =>
  coachPieces(text, speakers)
    .map((piece) => piece.text)
    .join('');
