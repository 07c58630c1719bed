import type { ReactNode } from 'react';
import { Heading } from './heading.js';

interface AppBarProps {
  readonly title: string;
  /** What stands before the title: a way back, or a menu. */
  readonly start?: ReactNode;
  readonly end?: ReactNode;
  /** The focus goes elsewhere on this screen: to its field, or to the dialog before it. */
  readonly plain?: boolean;
}

/** The bar at the top of an app. Each kind of phone lays it out in its own way. */
export function AppBar({ title, start, end, plain = false }: AppBarProps) {
  return (
    <div className="abar">
      {start ?? <span className="abar__none" />}
      {plain ? <h2 className="abar__t">{title}</h2> : <Heading className="abar__t">{title}</Heading>}
      {end ?? <span className="abar__none" />}
    </div>
  );
}
