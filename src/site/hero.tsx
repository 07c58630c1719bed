import { BrandMark } from '../player/brand-mark.js';
import type { SiteStrings } from '../strings/site.js';
import type { Locale } from '../strings/strings.js';
import { HeroPicture } from './hero-picture.js';
import { languages } from './languages.js';
import { Segmented } from '../parts/segmented.js';

interface HeroProps {
  readonly t: SiteStrings;
  /** Whose practice it is, where a profile says so. */
  readonly school: string | null;
  readonly locale: Locale;
  readonly onLocale: (locale: Locale) => void;
}

/** The practice band, large: says what this is before anything else. */
export function Hero({ t, school, locale, onLocale }: HeroProps) {
  const [first, then] = t.title;
  return (
    <header className="hero">
      <div className="hero__bar">
        <p className="hero__brand">
          <BrandMark />
          <span>{school === null ? t.name : `${t.name} – ${school}`}</span>
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
