import type { SiteStrings } from '../strings/site.js';
import type { Locale } from '../strings/strings.js';
import { HeroPicture } from './hero-picture.js';
import { languages } from './languages.js';
import { Segmented } from './segmented.js';

interface HeroProps {
  readonly t: SiteStrings;
  readonly locale: Locale;
  readonly onLocale: (locale: Locale) => void;
}

/** The practice band, large: says what this is before anything else. */
export function Hero({ t, locale, onLocale }: HeroProps) {
  const [first, then] = t.title;
  return (
    <header className="hero">
      <div className="hero__bar">
        <p className="hero__brand">
          <BrandMark />
          <span>{t.name}</span>
        </p>
        <Segmented
          quiet
          title={t.languageTitle}
          className="lang2"
          value={locale}
          options={languages}
          onChoose={onLocale}
        />
      </div>
      <div className="hero__txt">
        <h1>
          <span>{first}</span> <span>{then}</span>
        </h1>
        <p>{t.lead}</p>
      </div>
      <HeroPicture />
    </header>
  );
}

function BrandMark() {
  return (
    <svg viewBox="0 0 44 33" aria-hidden="true">
      <rect x="1.5" y="4.5" width="25" height="19" rx="3.5" className="ink" />
      <rect x="30" y="1.5" width="12.5" height="28" rx="3.5" className="ink" />
      <path d="M9 14h13.5c5 0 3.5 4 8.5 4h5.5" className="line" />
      <circle cx="9" cy="14" r="3.4" className="dot" />
      <circle cx="36.3" cy="18" r="3.4" className="dot" />
    </svg>
  );
}
