import { useState } from 'react';
import { copyText } from '../parts/copy-text.js';
import { Icon } from '../parts/icon.js';

interface CopyButtonProps {
  readonly text: string;
  readonly icon: 'mail' | 'copy';
  readonly name: string;
  /** What is said beside it before it is pressed, once it is copied, and where the browser does not allow that. */
  readonly says?: string;
  readonly copied: string;
  readonly failed: string;
}

/** Copies a text, and says so until there is another one. */
export function CopyButton({ text, icon, name, says, copied, failed }: CopyButtonProps) {
  const [was, setWas] = useState<{ readonly text: string; readonly done: boolean } | null>(null);
  const copy = () => void copyText(text, navigator.clipboard).then((done) => setWas({ text, done }));
  const said = was?.text === text ? was : null;
  return (
    <>
      <button type="button" className="go-on" onClick={copy}>
        <Icon name={icon} />
        <span>{name}</span>
      </button>
      <output className="setup__say">{said ? (said.done ? copied : failed) : says}</output>
    </>
  );
}
