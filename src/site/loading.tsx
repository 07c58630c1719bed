import { problems } from '../strings/problems.js';
import type { Locale } from '../strings/strings.js';

interface LoadingProps {
  readonly locale: Locale;
  readonly failed: boolean;
  readonly onRetry: () => void;
}

/** Shown while a page of the site is on its way: nothing yet, or one sentence when it does not come. */
export function Loading({ locale, failed, onRetry }: LoadingProps) {
  if (!failed) return <div className="site-loading" aria-busy="true" />;
  const { loading, retry } = problems[locale];
  return (
    <div className="site-loading" role="alert" lang={locale}>
      <p>{loading}</p>
      <button type="button" onClick={onRetry}>
        {retry}
      </button>
    </div>
  );
}
