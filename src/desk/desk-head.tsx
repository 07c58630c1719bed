import type { ComponentProps, ReactNode } from 'react';
import { BrandMark } from '../player/brand-mark.js';
import { Menu } from '../player/menu.js';
import type { DeskStrings } from '../strings/desk.js';

type MenuProps = ComponentProps<typeof Menu>;

interface DeskHeadProps {
  readonly t: DeskStrings;
  readonly stage: MenuProps['t'];
  readonly title: string;
  readonly place: readonly [n: number, total: number] | null;
  readonly settings: MenuProps['settings'];
  readonly onSet: MenuProps['onSet'];
  readonly acts: MenuProps['acts'];
  /** What stands before the menu. */
  readonly children: ReactNode;
}

/** The head of a case: which one it is, and the menu. */
export function DeskHead({ t, stage, title, place, settings, onSet, acts, children }: DeskHeadProps) {
  return (
    <header className="top">
      <span className="brand">
        <BrandMark />
        <span>{stage.brand}</span>
      </span>
      <span className="top__sep" />
      <p className="where__txt">
        <b>{title}</b> {place && <span>{t.caseOf(...place)}</span>}
      </p>
      <div className="top__end">
        {children}
        <Menu t={stage} settings={settings} onSet={onSet} scope="desk" acts={acts} />
      </div>
    </header>
  );
}
