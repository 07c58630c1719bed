import { type ReactNode, useMemo } from 'react';
import { useWave } from '../parts/use-wave.js';
import { problems } from '../strings/problems.js';
import type { Locale } from '../strings/strings.js';
import { Problem } from './problem.js';
import { profileProblems, profileReader } from './profile-waves.js';
import { SchoolContext } from './school.js';
import { usualSchool } from './usual-school.js';

interface ProfiledProps {
  /** A profile, as JSON. */
  readonly text: string;
  readonly locale: Locale;
  /** The learner was told that it is wrong, and starts without. */
  readonly without: boolean;
  /** What is drawn instead of a practice where it is wrong. */
  readonly wrong: (say: string) => ReactNode;
  readonly children: ReactNode;
}

/** A practice in the school of a profile, once that is read. */
export function Profiled({ text, locale, without, wrong, children }: ProfiledProps) {
  const reader = useWave(profileReader);
  const words = useWave(profileProblems[locale]);
  const read = useMemo(() => {
    if (!reader.here) return null;
    const { checkProfile, schoolOf } = reader.here;
    const checked = checkProfile(text);
    if ('problems' in checked) return { school: usualSchool, problems: checked.problems };
    return { school: schoolOf(checked.profile), problems: [] };
  }, [reader.here, text]);

  if (reader.failed || words.failed) {
    const again = () => {
      profileReader.want();
      profileProblems[locale].want();
    };
    const { loading, retry } = problems[locale];
    return <Problem lang={locale} say={loading} ways={[{ name: retry, go: again }]} />;
  }
  if (!reader.here || !read || !words.here) return <div className="waiting" aria-busy="true" />;
  if (read.problems.length > 0 && !without) return wrong(reader.here.sayProblems(read.problems, words.here));
  return <SchoolContext.Provider value={read.school}>{children}</SchoolContext.Provider>;
}
