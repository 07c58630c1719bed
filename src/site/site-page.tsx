import { type CSSProperties, type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '../parts/icon.js';
import type { Locale } from '../strings/strings.js';

interface SitePageProps {
  /** What the styles call the page, and what it holds. */
  readonly className: string;
  readonly main: string;
  readonly scheme: 'light' | 'dark';
  readonly locale: Locale;
  /** Pixels of the ordinary text size. */
  readonly size: number;
  readonly t: { readonly back: string; readonly title: string; readonly lead: string };
  readonly onBack: () => void;
  /** What else stands at the top. */
  readonly head?: ReactNode;
  readonly children: ReactNode;
}

/** A page beside the start page: a way back, its title, which gets the focus when it is drawn, and what it is for. */
export function SitePage({ className, main, scheme, locale, size, t, onBack, head, children }: SitePageProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <div className={className} data-scheme={scheme} lang={locale} style={{ '--rem': `${size}px` } as CSSProperties}>
      <main className={main}>
        <header className="st-head">
          <button type="button" className="go-on" onClick={onBack}>
            <Icon name="left" />
            <span>{t.back}</span>
          </button>
          <h1 ref={title} tabIndex={-1}>
            {t.title}
          </h1>
          <p>{t.lead}</p>
          {head}
        </header>
        {children}
      </main>
    </div>
  );
}
