import { useState } from 'react';
import { copyText } from '../parts/copy-text.js';
import { Icon } from '../parts/icon.js';
import type { CaseMakerStrings } from '../strings/case-maker.js';

interface LinkButtonProps {
  readonly t: CaseMakerStrings;
  readonly name: string;
  readonly link: string;
}

/** Copies a link; where a browser does not allow that, the link can be read. */
export function LinkButton({ t, name, link }: LinkButtonProps) {
  const [copied, put] = useState<{ readonly link: string; readonly so: boolean } | null>(null);
  const now = copied?.link === link ? copied.so : null;
  return (
    <>
      <button
        type="button"
        className="tb"
        onClick={() => void copyText(link, navigator.clipboard).then((so) => put({ link, so }))}
      >
        <Icon name="copy" size={20} />
        {name}
      </button>
      <output className="maker__said">
        {now === true && t.copied}
        {now === false && (
          <>
            {t.notCopied} <code>{link}</code>
          </>
        )}
      </output>
    </>
  );
}
