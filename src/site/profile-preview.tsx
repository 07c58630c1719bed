import { useEffect, useState } from 'react';
import { PairingPractice, type WrittenProfile } from '../index.js';
import type { Draft } from '../profile/draft.js';
import type { ProfileFormStrings } from '../strings/profile-form.js';
import type { Locale } from '../strings/strings.js';

interface ProfilePreviewProps {
  readonly t: ProfileFormStrings;
  readonly locale: Locale;
  /** The last profile that was right. */
  readonly draft: Draft;
}

/** The practice itself, with the profile that is being made; it follows when the typing rests. */
export function ProfilePreview({ t, locale, draft }: ProfilePreviewProps) {
  const [shown, show] = useState(draft);
  useEffect(() => {
    const timer = setTimeout(() => show(draft), 600);
    return () => clearTimeout(timer);
  }, [draft]);
  return (
    <section className="pf-preview" aria-label={t.preview}>
      <h2>{t.preview}</h2>
      <p className="pf__say">{t.previewLead}</p>
      <div className="pf-preview__in">
        <PairingPractice
          scenario="first-setup-at-home"
          locale={locale}
          coach="test"
          profile={shown as WrittenProfile}
        />
      </div>
    </section>
  );
}
