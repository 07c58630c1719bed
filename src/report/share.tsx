import { useState } from 'react';
import { copyText } from '../parts/copy-text.js';
import { Icon } from '../parts/icon.js';
import type { ReportStrings } from '../strings/report.js';

interface ShareProps {
  readonly link: string;
  readonly t: ReportStrings['share'];
}

/** What opens this practice on another computer, to be copied or read. */
export function Share({ link, t }: ShareProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <div className="share">
      <h4>{t.title}</h4>
      <p>{t.link}</p>
      <code className="share__link" dir="ltr" translate="no">
        {link}
      </code>
      <button
        type="button"
        className="finish__way"
        onClick={() => void copyText(link, navigator.clipboard).then(setCopied)}
      >
        <Icon name="copy" />
        <span>{t.copy}</span>
      </button>
      <output>{copied === null ? '' : copied ? t.copied : t.failed}</output>
    </div>
  );
}
