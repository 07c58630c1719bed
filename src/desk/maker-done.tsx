import { useState } from 'react';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import type { TextProblem } from '../../machines/cases/read-case.js';
import type { OwnCase } from '../../machines/cases/story.js';
import { caseToFile, encodeCase, readable, readCases, type SetItem } from '../cases/case-text.js';
import { Icon } from '../parts/icon.js';
import { readTextFile } from '../parts/read-text-file.js';
import { saveFile } from '../parts/save-file.js';
import type { Draft } from './draft.js';
import { draftOf } from './draft-of.js';
import { LinkButton } from './link-button.js';
import type { MakerWords } from './maker-words.js';

interface MakerDoneProps {
  readonly words: MakerWords;
  readonly phone: PhoneKind;
  /** The case with its story; null while it cannot be, or is not whole. */
  readonly own: OwnCase | null;
  readonly linkTo: (set: string) => string;
  /** A case out of a file, and a set. */
  readonly onDraft: (draft: Draft) => void;
  readonly onSet: (set: readonly SetItem[]) => void;
  readonly onOpen: (own: OwnCase) => void;
  readonly onAdd: (own: OwnCase) => void;
  readonly onNew: () => void;
}

/** What is done with a case that can be: it is tried, kept, shared and put in the set. And what was kept is opened. */
export function MakerDone({ words, phone, own, linkTo, onDraft, onSet, onOpen, onAdd, onNew }: MakerDoneProps) {
  const t = words.maker;
  const [said, say] = useState<readonly string[]>([]);

  const tell = (problem: TextProblem): string =>
    problem.code === 'field' ? t.wrongField(t.fieldNames[problem.field]) : t.textProblems[problem.code];

  async function read(file: File) {
    const got = await readTextFile(file);
    if ('problem' in got) return say([t.textProblems[got.problem === 'unreadable' ? 'damaged' : 'noCase']]);
    const found = readCases(got.text);
    if ('problem' in found) return say([tell(found.problem)]);
    if ('own' in found) {
      say([]);
      return onDraft(draftOf(found.own, phone));
    }
    const wrong = found.set.flatMap((item, at) => ('problem' in item ? [t.inSet(at + 1, tell(item.problem))] : []));
    say([...wrong, t.setOpened(found.set.length - wrong.length)]);
    onSet(readable(found.set));
  }
  return (
    <section aria-label={t.done}>
      <h2>{t.done}</h2>
      {!own && <p>{t.notYet}</p>}
      {own && (
        <div className="maker__on">
          <button type="button" className="tb" onClick={() => onOpen(own)}>
            <Icon name="play" size={20} />
            {t.attempt}
          </button>
          <button type="button" className="tb" onClick={() => onAdd(own)}>
            <Icon name="plus" size={20} />
            {t.addOwn}
          </button>
          <button type="button" className="tb" onClick={() => save(own, t.fileOfCase)}>
            <Icon name="down" size={20} />
            {t.save}
          </button>
          <LinkButton t={t} name={t.copyLink} link={linkTo(encodeCase(own))} />
        </div>
      )}
      <div className="maker__on">
        <label className="tb maker__file">
          <Icon name="book" size={20} />
          <span>{t.open}</span>
          <input
            type="file"
            className="sr"
            accept="application/json,.json"
            onChange={({ target }) => {
              const file = target.files?.[0];
              if (file) void read(file);
              // The same file can be chosen once more.
              target.value = '';
            }}
          />
        </label>
        <button type="button" className="tb" onClick={onNew}>
          <Icon name="reload" size={20} />
          {t.fresh}
        </button>
      </div>
      {said.length > 0 && (
        <div className="remark" role="alert">
          {said.map((one) => (
            <p key={one}>{one}</p>
          ))}
        </div>
      )}
    </section>
  );
}

/** A name that any disk takes. */
const fileName = (kind: string, name: string): string =>
  [
    kind,
    ...(name
      .normalize('NFD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []),
  ].join('-');

const save = (own: OwnCase, kind: string) =>
  saveFile(caseToFile(own), `${fileName(kind, own.story.name)}.json`, 'application/json');
