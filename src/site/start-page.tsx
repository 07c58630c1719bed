import type { CSSProperties } from 'react';
import { useScheme } from '../player/use-scheme.js';
import { useSettings } from '../player/use-settings.js';
import { problems } from '../strings/problems.js';
import type { Locale, Strings } from '../strings/strings.js';
import type { Problem } from './address.js';
import type { Choices } from './choices.js';
import type { KeptRun } from './kept-run.js';
import { Start } from './start.js';

interface StartPageProps {
  /** Null until they are there. */
  readonly strings: Strings | null;
  readonly failed: boolean;
  readonly onRetry: () => void;
  readonly locale: Locale;
  readonly choices: Choices;
  readonly problem: Problem | null;
  readonly kept: KeptRun | null;
  readonly onChange: (choices: Choices) => void;
  readonly onLocale: (locale: Locale) => void;
  readonly onStart: () => void;
  readonly onGoOn: (kept: KeptRun) => void;
}

/** The start page in the scheme and text size that the learner set in a practice. */
export function StartPage({ strings, failed, onRetry, locale, choices, kept, onGoOn, ...rest }: StartPageProps) {
  const [{ scheme, size }] = useSettings({
    one: false,
    size: 16,
    scheme: 'auto',
    coach: choices.coach,
    locale,
    laptopLocale: locale,
    phoneLocale: locale,
  });
  const shown = useScheme(scheme);
  return (
    <div
      className="pairing site"
      data-scheme={shown}
      lang={strings?.locale ?? locale}
      style={{ '--rem': `${size}px` } as CSSProperties}
    >
      {failed && (
        <div className="site__failed" role="alert">
          <p>{problems[locale].strings}</p>
          <button type="button" className="go-on" onClick={onRetry}>
            {problems[locale].retry}
          </button>
        </div>
      )}
      {strings && <Start {...rest} strings={strings} choices={choices} onGoOn={kept ? () => onGoOn(kept) : null} />}
    </div>
  );
}
