import { useState } from 'react';
import { Icon } from '../parts/icon.js';
import type { Draft } from '../profile/draft.js';
import { copyText } from '../parts/copy-text.js';
import { saveFile } from '../parts/save-file.js';
import type { Wrong } from './profile-editing.js';
import type { ProfileFormStrings } from '../strings/profile-form.js';

interface ProfileToolsProps {
  readonly t: ProfileFormStrings;
  readonly draft: Draft;
  /** The address of the start page with this profile. */
  readonly address: string;
  /** What is wrong: then there is nothing to give away. */
  readonly wrong: readonly Wrong[];
  /** The fields stand beside it. */
  readonly form: boolean;
  readonly onOpen: (file: File) => void;
  readonly onUse: () => void;
  readonly onLesson: () => void;
}

/** Goes to the field of a path, or to the first of those that it is made of. */
function goToField(from: Element, path: string) {
  const places = from.closest('.profile')?.querySelectorAll<HTMLElement>('[data-path]') ?? [];
  const place = [...places].find((one) => one.dataset['path'] === path);
  (place?.matches('input') ? place : place?.querySelector('input'))?.focus();
}

/** What can be done with a profile: open one, save it, copy its link, and practise with it. */
export function ProfileTools({ t, draft, address, wrong, form, onOpen, onUse, onLesson }: ProfileToolsProps) {
  const [copied, setCopied] = useState<string | null>(null);

  const save = () => saveFile(`${JSON.stringify(draft, null, 2)}\n`, 'profile.json', 'application/json');

  const copy = () => {
    // Where a browser refuses, the link stands below to be copied by hand.
    void copyText(address, navigator.clipboard).then((done) => done && setCopied(address));
  };

  return (
    <div className="pf-tools">
      <label className="go-on pf-open">
        <Icon name="reload" />
        <span>{t.open}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) onOpen(file);
            target.value = '';
          }}
        />
        <i className="ring" />
      </label>
      <p className="pf__say">{t.drop}</p>
      <output className="pf-state" data-wrong={wrong.length > 0 || undefined}>
        <Icon name={wrong.length > 0 ? 'diamond' : 'check'} />
        {wrong.length > 0 ? t.wrong(wrong.length) : t.right}
      </output>
      {wrong.length > 0 && (
        <ul className="pf__say">
          {wrong.map(({ path, name, sentence }) => (
            <li key={`${path} ${sentence}`}>
              {name &&
                (form ? (
                  <button type="button" className="pf-to" onClick={(event) => goToField(event.currentTarget, path)}>
                    {name}
                  </button>
                ) : (
                  <b>{name}. </b>
                ))}
              <span>{sentence}</span>
            </li>
          ))}
        </ul>
      )}
      {wrong.length === 0 && (
        <>
          <button type="button" className="go-on" onClick={save}>
            <Icon name="card" />
            <span>{t.save}</span>
          </button>
          <button type="button" className="go-on" onClick={copy}>
            <Icon name="mail" />
            <span>{t.copy}</span>
          </button>
          <output className="pf__say">{copied === address ? t.copied : ''}</output>
          <label className="pf">
            <span>{t.link}</span>
            <input type="text" readOnly autoComplete="off" value={address} onFocus={({ target }) => target.select()} />
          </label>
          <button type="button" className="go-on" onClick={onLesson}>
            <Icon name="book" />
            <span>{t.lesson}</span>
          </button>
          <button type="button" className="go" onClick={onUse}>
            <span>{t.use}</span>
            <span className="go__arrow">
              <Icon name="right" size={26} weight={3} />
            </span>
          </button>
        </>
      )}
    </div>
  );
}
