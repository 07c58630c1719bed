import { useId, useRef, useState } from 'react';
import { copyText } from '../parts/copy-text.js';
import { Icon } from '../parts/icon.js';
import type { StudioStrings } from '../strings/studio.js';

interface CopyBoxProps {
  readonly t: StudioStrings;
  readonly text: string;
}

/** A text to paste somewhere: it can be selected by hand, and copied with one press. */
export function CopyBox({ t, text }: CopyBoxProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<{ readonly text: string; readonly done: boolean } | null>(null);

  async function copy() {
    const done = await copyText(text, navigator.clipboard);
    if (!done) box.current?.select();
    setCopied({ text, done });
  }

  return (
    <>
      <div className="st-field">
        <label htmlFor={id}>{t.take.text}</label>
        <textarea
          id={id}
          ref={box}
          readOnly
          spellCheck={false}
          autoComplete="off"
          rows={Math.min(18, text.split('\n').length + 2)}
          value={text}
        />
      </div>
      <button type="button" className="go" onClick={() => void copy()}>
        <span>{t.take.copy}</span>
        <span className="go__arrow">
          <Icon name="copy" size={22} weight={2.5} />
        </span>
      </button>
      <output className="st-said">
        {copied?.text === text && (copied.done ? t.take.copied : t.take.copyYourself)}
      </output>
    </>
  );
}
