import type { Case, CauseId } from '../../machines/cases/case.js';
import type { Checked } from '../../machines/cases/check-case.js';
import { type Draft, unwritten } from './draft.js';
import type { MakerWords } from './maker-words.js';
import type { Checking } from './use-check.js';

interface MakerVerdictProps {
  readonly words: MakerWords;
  readonly draft: Draft;
  readonly one: Case | null;
  readonly checking: Checking;
}

/** More names than this are no help to anybody. */
const mostNamed = 3;

/** Whether the case can be found and solved; otherwise the reason, with what to do. */
export function MakerVerdict({ words, draft, one, checking }: MakerVerdictProps) {
  const t = words.maker;
  const checked = one && 'checked' in checking ? checking.checked : null;
  const lacks = unwritten(draft).map((field) => t.short[field]);
  const fine = checked !== null && checked.problem === null;
  return (
    <section className="maker__check" aria-label={t.check}>
      <h2>{t.check}</h2>
      <output className="maker__verdict" data-is={fine ? 'good' : checked ? 'bad' : undefined}>
        {!one ? t.empty : !checked ? t.checking : verdict(checked, one, words)}
        {fine && lacks.length > 0 && ` ${t.toWrite(lacks.join(', '))}`}
      </output>
      {one && 'part' in checking && <progress className="maker__part" value={checking.part} aria-label={t.checking} />}
    </section>
  );
}

function verdict({ problem, expertSteps, hypotheses }: Checked, one: Case, { maker: t, causes }: MakerWords): string {
  if (!problem) return t.good(expertSteps, hypotheses);
  const named = (all: readonly CauseId[]) => all.map((id) => causes[id]).join(' + ');
  switch (problem.code) {
    case 'notThere':
    case 'more':
      return t.problems[problem.code](named(problem.causes));
    case 'undecidable': {
      const others = problem.left.map(named).filter((text) => text !== named(one.causes));
      return t.problems.undecidable(others.slice(0, mostNamed).join(', '));
    }
    case 'cannotBegin':
    case 'cannotHappen':
    case 'unsolvable':
      return t.problems[problem.code];
    default:
      return problem satisfies never;
  }
}
