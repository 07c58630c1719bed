import { type ReactNode, useContext, useState } from 'react';
import { useWave } from '../parts/use-wave.js';
import { problems } from '../strings/problems.js';
import type { Kept } from './begin.js';
import type { Asked } from './check-props.js';
import { Problem } from './problem.js';
import { SchoolContext } from './school.js';
import { memory } from './waves.js';

interface TakenUpProps {
  readonly asked: Asked;
  readonly children: (kept: Kept | null) => ReactNode;
}

/** A practice, once it is known where it was left, or what was done before it begins. It is read once. */
export function TakenUp({ asked, children }: TakenUpProps) {
  const { journal = '', slip, locale } = asked;
  const [kept, setKept] = useState<Kept | null>(null);
  const school = useContext(SchoolContext);
  const reads = (journal !== '' || slip !== undefined) && !kept;
  const { here, failed } = useWave(memory, reads);
  if (!reads) return children(kept);
  if (here) setKept(journal === '' ? here.slipped(asked, school) : here.takeUp(journal));
  const { loading, retry } = problems[locale];
  if (failed) return <Problem lang={locale} say={loading} ways={[{ name: retry, go: memory.want }]} />;
  return <div className="waiting" aria-busy="true" />;
}
