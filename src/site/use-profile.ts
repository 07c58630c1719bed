import { useMemo } from 'react';
import { useWave } from '../parts/use-wave.js';
import { profileProblems, profileReader } from '../player/profile-waves.js';
import { type School, usualSchool } from '../player/usual-school.js';
import { fromLink } from '../profile/link.js';
import type { Profile } from '../profile/profile.js';
import type { Locale } from '../strings/strings.js';

/** The profile of a link, once it is read. */
interface Read {
  /** It is still on its way. */
  readonly coming: boolean;
  readonly profile: Profile | null;
  readonly school: School;
  /** What is wrong with it, in one sentence: then the school is the fictional one. */
  readonly problem: string | null;
}

const none: Read = { coming: false, profile: null, school: usualSchool, problem: null };

/** Reads the profile of a link where there is one. Who cannot fetch the reader goes on in the fictional school. */
export function useProfile(link: string | null, locale: Locale): Read {
  const reader = useWave(profileReader, link !== null);
  const words = useWave(profileProblems[locale], link !== null);
  return useMemo(() => {
    if (link === null || reader.failed || words.failed) return none;
    if (!reader.here || !words.here) return { ...none, coming: true };
    const checked = reader.here.checkProfile(fromLink(link));
    if ('problems' in checked) return { ...none, problem: reader.here.sayProblems(checked.problems, words.here) };
    return { ...none, profile: checked.profile, school: reader.here.schoolOf(checked.profile) };
  }, [link, reader, words]);
}
