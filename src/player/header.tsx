import type { ReactNode } from 'react';
import type { FirstStageStrings } from '../strings/stage.js';
import { BrandMark } from './brand-mark.js';

interface HeaderProps {
  readonly t: FirstStageStrings;
  readonly name: ReactNode;
  /** Where the learner is, in words. */
  readonly where: string;
  readonly route: ReactNode;
  /** The menu. */
  readonly children: ReactNode;
}

/** The head of the practice: what it is, which practice, how far, and the menu. */
export function Header({ t, name, where, route, children }: HeaderProps) {
  return (
    <header className="top" part="header">
      <span className="brand">
        <BrandMark />
        <span>{t.brand}</span>
      </span>
      <span className="top__sep" />
      <div className="where">
        <p className="where__txt">
          <b>{name}</b> <span>{where}</span>
        </p>
        {route}
      </div>
      <div className="top__end">{children}</div>
    </header>
  );
}
