import { useState } from 'react';
import { copyText } from '../parts/copy-text.js';
import { Icon } from '../parts/icon.js';
import type { StudioStrings } from '../strings/studio.js';

/** A link that opens this page with the same choices, for a colleague. */
export function ShareChoices({ t, address }: { readonly t: StudioStrings; readonly address: string }) {
  const [copied, setCopied] = useState<{ readonly address: string; readonly done: boolean } | null>(null);
  const copy = () => void copyText(address, navigator.clipboard).then((done) => setCopied({ address, done }));
  const said = copied?.address === address ? copied : null;
  return (
    <div className="st-share">
      <button type="button" className="go-on" onClick={copy}>
        <Icon name="mail" />
        <span>{t.take.share}</span>
      </button>
      <output className="setup__say">
        {said ? (said.done ? t.take.shareCopied : t.take.shareFailed) : t.take.shareSays}
      </output>
    </div>
  );
}
