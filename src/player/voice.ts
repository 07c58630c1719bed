import { useSyncExternalStore } from 'react';
import type { Locale } from '../strings/strings.js';

/** Something to be read aloud, and its language. */
export interface Spoken {
  readonly text: string;
  readonly lang: string;
}

/** Who reads aloud. */
interface Voice {
  readonly speaks: (lang: string) => boolean;
  /** Whether something is read; `by` somebody, who asks only for that. */
  readonly isReading: (by?: object) => boolean;
  /** Another voice was found, or reading began or ended. */
  readonly subscribe: (onChange: () => void) => () => void;
  /** Reads these one after the other, in the place of what was read before: there is one voice for all on a page. */
  readonly read: (parts: readonly Spoken[], by: object) => void;
  /** Stops what the same one began. */
  readonly stop: (by: object) => void;
}

/** Which voice is taken of those that speak a language. */
const preferred: { readonly [L in Locale]: string } = { nl: 'nl-NL', en: 'en-GB' };

/** The browser's own voices, and only those on the device itself: others send what they read to somebody. */
function browserVoice(speech: SpeechSynthesis): Voice {
  /** The last that is to be read; null when nothing is. */
  let last: SpeechSynthesisUtterance | null = null;
  let reader: object | null = null;
  const listeners = new Set<() => void>();
  const put = (next: SpeechSynthesisUtterance | null) => {
    last = next;
    for (const listener of listeners) listener();
  };
  const voiceOf = (lang: string): SpeechSynthesisVoice | undefined => {
    const tagOf = (voice: SpeechSynthesisVoice) => voice.lang.replace('_', '-');
    const voices = speech.getVoices().filter((voice) => voice.localService && tagOf(voice).split('-')[0] === lang);
    return voices.find((voice) => tagOf(voice) === preferred[lang as Locale]) ?? voices[0];
  };
  const sayingOf = ({ text, lang }: Spoken) => {
    const saying = new SpeechSynthesisUtterance(text);
    const voice = voiceOf(lang);
    saying.lang = voice?.lang ?? lang;
    if (voice) saying.voice = voice;
    // A browser that refuses, or breaks off, says so with an error and no end.
    saying.onend = saying.onerror = () => {
      if (saying === last) put(null);
    };
    return saying;
  };
  return {
    speaks: (lang) => voiceOf(lang) !== undefined,
    isReading: (by) => last !== null && (by === undefined || by === reader),
    subscribe: (onChange) => {
      listeners.add(onChange);
      speech.addEventListener('voiceschanged', onChange);
      return () => {
        listeners.delete(onChange);
        speech.removeEventListener('voiceschanged', onChange);
      };
    },
    read: (parts, by) => {
      const sayings = parts.map(sayingOf);
      speech.cancel();
      reader = by;
      put(sayings.at(-1) ?? null);
      for (const saying of sayings) speech.speak(saying);
    },
    stop: (by) => {
      if (by !== reader) return;
      speech.cancel();
      put(null);
    },
  };
}

const dumb: Voice = {
  speaks: () => false,
  isReading: () => false,
  subscribe: () => () => {},
  read: () => {},
  stop: () => {},
};

export const voice: Voice = typeof speechSynthesis === 'undefined' ? dumb : browserVoice(speechSynthesis);

/** Whether there is a voice of this language; the browser may find its voices later. */
export const useVoice = (lang: string): boolean =>
  useSyncExternalStore(
    voice.subscribe,
    () => voice.speaks(lang),
    () => false,
  );

/** Whether something that somebody asked for is read aloud now. */
export const useReading = (by: object): boolean =>
  useSyncExternalStore(
    voice.subscribe,
    () => voice.isReading(by),
    () => false,
  );
