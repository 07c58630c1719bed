import type { ReactNode } from 'react';
import { useLatest, useWave } from '../parts/use-wave.js';
import type { AfterwardsStrings, Locale } from '../strings/strings.js';
import { useTold } from './school.js';
import { afterwards } from './waves.js';
import { words } from './words.js';

type Parts = NonNullable<ReturnType<typeof afterwards.state>['here']>;

interface AfterwardsPartProps {
  readonly locale: Locale;
  /** What stands there until then. */
  readonly until?: ReactNode;
  readonly children: (parts: Parts, t: AfterwardsStrings) => ReactNode;
}

/** Something of what comes afterwards, as soon as it and its words are there. */
export function AfterwardsPart({ locale, until, children }: AfterwardsPartProps) {
  const parts = useWave(afterwards).here;
  const t = useLatest(useTold(useWave(words.afterwards[locale]).here, locale));
  return parts && t ? children(parts, t) : until;
}
