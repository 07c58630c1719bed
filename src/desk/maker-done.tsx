import type { Case } from '../../machines/cases/case.js';
import type { Checked } from '../../machines/cases/check-case.js';
import type { Story } from '../../machines/cases/story.js';
import { caseFromFile, caseToFile, encodeCase } from '../cases/case-text.js';
import { Icon } from '../parts/icon.js';
import { saveFile } from '../parts/save-file.js';
import { type Draft, draftOf } from './draft.js';
import { LinkButton } from './link-button.js';
import type { MakerWords } from './maker-words.js';
import type { Caller } from './use-desk.js';

interface MakerDoneProps {
  readonly words: MakerWords;
  readonly one: Case | null;
  readonly story: Story | null;
  /** Null while it is worked out. */
  readonly checked: Checked | null;
  readonly linkTo: (set: string) => string;
  /** What is wrong with the file that was opened last. */
  readonly wrongFile: string | null;
  readonly onFile: (draft: Draft | null, problem: string | null) => void;
  readonly onOpen: (caller: Caller) => void;
  readonly onAdd: (caller: Caller) => void;
}

/** Whether the case can be; then it can be tried, kept, shared and put in the set. Otherwise the reason. */
export function MakerDone(props: MakerDoneProps) {
  const { words, one, story, checked, linkTo, wrongFile, onFile, onOpen, onAdd } = props;
  const t = words.maker;
  const caller = one && story && checked && !checked.problem ? { one, story } : null;

  async function read(file: File | undefined) {
    if (!file) return;
    const found = caseFromFile(await file.text());
    if ('own' in found) onFile(draftOf(found.own), null);
    else onFile(null, t.textProblems[found.problem.code]);
  }
  return (
    <section aria-label={t.check}>
      <h2>{t.check}</h2>
      <output className="maker__verdict" data-is={caller ? 'good' : checked?.problem && 'bad'}>
        {!one || !story ? t.empty : !checked ? t.checking : verdict(checked, words)}
      </output>
      {caller && (
        <div className="maker__on">
          <button type="button" className="tb" onClick={() => onOpen(caller)}>
            <Icon name="play" size={20} />
            {t.attempt}
          </button>
          <button type="button" className="tb" onClick={() => onAdd(caller)}>
            <Icon name="plus" size={20} />
            {t.addOwn}
          </button>
          <button type="button" className="tb" onClick={() => save(caller)}>
            <Icon name="down" size={20} />
            {t.save}
          </button>
          <LinkButton t={t} name={t.copyLink} link={linkTo(encodeCase(caller))} />
        </div>
      )}
      <label className="field maker__file">
        <span>{t.open}</span>
        <input type="file" accept="application/json,.json" onChange={({ target }) => void read(target.files?.[0])} />
      </label>
      {wrongFile !== null && (
        <p className="remark" role="alert">
          {wrongFile}
        </p>
      )}
    </section>
  );
}

function verdict({ problem, expertSteps, hypotheses }: Checked, { maker: t, causes }: MakerWords): string {
  if (!problem) return t.good(expertSteps, hypotheses);
  const named = (all: readonly (keyof typeof causes)[]) => all.map((id) => causes[id]).join(' + ');
  const said = t.problems[problem.code];
  if (problem.code === 'undecidable') return `${said} ${t.alike(problem.left.map(named).join(', '))}`;
  return 'causes' in problem ? `${said} (${named(problem.causes)})` : said;
}

const save = (caller: Caller) => saveFile(caseToFile(caller), `${caller.one.id}.json`, 'application/json');
