import type { ReactNode } from 'react';
import type { Locale } from '../strings/strings.js';

interface A4SheetsProps<T> {
  readonly locale: Locale;
  readonly className: string;
  /** What stands above each, side by side. */
  readonly head: readonly [ReactNode, ReactNode, ReactNode];
  /** What stands below each, before its number. */
  readonly foot: string;
  readonly page: (page: number, of: number) => string;
  readonly sheets: readonly T[];
  readonly draw: (sheet: T) => ReactNode;
}

/** Sheets of A4, each with the same head, and its number. */
export function A4Sheets<T>({
  locale,
  className,
  head: [kind, title, what],
  foot,
  page,
  sheets,
  draw,
}: A4SheetsProps<T>) {
  return (
    <div className={className} lang={locale}>
      {sheets.map((sheet, at) => {
        const number = page(at + 1, sheets.length);
        return (
          <section key={number} className="pp-sheet" aria-label={number}>
            <header className="pp-head">
              <span>{kind}</span>
              <span>{title}</span>
              <span>{what}</span>
            </header>
            {draw(sheet)}
            <footer className="pp-foot">
              <span>{foot}</span>
              <span>{number}</span>
            </footer>
          </section>
        );
      })}
    </div>
  );
}
