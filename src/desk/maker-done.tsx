import { useState } from 'react';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { caseFromFile, caseToFile, encodeCase } from '../cases/case-text.js';
import { Icon } from '../parts/icon.js';
import { saveFile } from '../parts/save-file.js';
import type { Draft } from './draft.js';
import { draftOf } from './draft-of.js';
import { LinkButton } from './link-button.js';
import type { MakerWords } from './maker-words.js';
import type { Caller } from './use-desk.js';

interface MakerDoneProps {
  readonly words: MakerWords;
  readonly phone: PhoneKind;
  /** The case with its story; null while it cannot be, or is not whole. */
  readonly caller: Caller | null;
  readonly linkTo: (set: string) => string;
  /** A case out of a file. */
  readonly onDraft: (draft: Draft) => void;
  readonly onOpen: (caller: Caller) => void;
  readonly onAdd: (caller: Caller) => void;
}

/** What is done with a case that can be: it is tried, kept, shared and put in the set. And one that was kept is opened. */
export function MakerDone({ words, phone, caller, linkTo, onDraft, onOpen, onAdd }: MakerDoneProps) {
  const t = words.maker;
  const [wrongFile, setWrongFile] = useState<string | null>(null);

  async function read(file: File | undefined) {
    if (!file) return;
    const found = caseFromFile(await file.text());
    setWrongFile('own' in found ? null : t.textProblems[found.problem.code]);
    if ('own' in found) onDraft(draftOf(found.own, phone));
  }
  return (
    <section aria-label={t.done}>
      <h2>{t.done}</h2>
      {!caller && <p>{t.notYet}</p>}
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

const save = (caller: Caller) => saveFile(caseToFile(caller), `${caller.one.id}.json`, 'application/json');
