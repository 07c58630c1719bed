import { type ReactNode, useState } from 'react';
import type { Decoded } from '../../machines/scenarios/run-text.js';
import { useWave } from '../parts/use-wave.js';
import { problems } from '../strings/problems.js';
import type { Locale } from '../strings/strings.js';
import { Problem } from './problem.js';
import { memory } from './waves.js';

interface TakenUpProps {
  /** Where an earlier practice was left; empty where there was none. */
  readonly journal: string;
  readonly locale: Locale;
  readonly children: (kept: Decoded | null) => ReactNode;
}

/** A practice, once it is known where it was left. It is read once. */
export function TakenUp({ journal, locale, children }: TakenUpProps) {
  const [kept, setKept] = useState<Decoded | null>(null);
  const reads = journal !== '' && !kept;
  const { here, failed } = useWave(memory, reads);
  if (!reads) return children(kept);
  if (here) setKept(here.takeUp(journal));
  const { loading, retry } = problems[locale];
  if (failed) return <Problem lang={locale} say={loading} ways={[{ name: retry, go: memory.want }]} />;
  return <div className="waiting" aria-busy="true" />;
}
