import type { ReactNode } from 'react';
import type { Stop, StopId } from '../../machines/scenarios/index.js';
import type { FirstStageStrings } from '../strings/stage.js';
import { BrandMark } from './brand-mark.js';
import type { Icons } from './scene.js';
import { Route } from './route.js';

interface HeaderProps {
  readonly t: FirstStageStrings;
  readonly name: ReactNode;
  /** Where the learner is, in words. */
  readonly where: string;
  readonly stops: readonly Stop[];
  readonly reached: ReadonlySet<StopId>;
  readonly next: StopId | null;
  readonly back: boolean;
  readonly icons: Icons;
  /** The menu. */
  readonly children: ReactNode;
}

/** The head of the practice: what it is, which practice, how far, and the menu. */
export function Header({ t, name, where, stops, reached, next, back, icons, children }: HeaderProps) {
  return (
    <header className="top">
      <span className="brand">
        <BrandMark />
        <span>{t.brand}</span>
      </span>
      <span className="top__sep" />
      <div className="where">
        <p className="where__txt">
          <b>{name}</b> <span>{where}</span>
        </p>
        <Route stops={stops} reached={reached} next={next} back={back} icons={icons} name={where} />
      </div>
      <div className="top__end">{children}</div>
    </header>
  );
}
