import { useContext } from 'react';
import { Icon, type IconName } from '../parts/icon.js';
import type { StageStrings } from '../strings/stage.js';
import { ApartWayContext } from './apart-way.js';
import { RestWayContext } from './rest-way.js';

/** Where a menu is: with one phone there is never more than one place in view, and at the desk there is no dial. */
export type MenuScope = 'phone' | 'desk' | null;

/** What can be done with the practice; what is absent or null is not offered now. */
export interface MenuActs {
  readonly undo: (() => void) | null;
  readonly redo?: (() => void) | null;
  readonly route?: () => void;
  readonly wait: (() => void) | null;
  readonly share?: (() => void) | null;
  readonly helpCode?: () => void;
  readonly pause?: () => void;
  readonly goOn?: () => void;
  /** The phone gets a window of its own. */
  readonly apart?: (() => void) | null;
  readonly report?: (() => void) | null;
  readonly rest?: (() => void) | null;
  readonly restart: () => void;
  readonly exit: (() => void) | null;
}

interface MenuActionsProps {
  readonly t: StageStrings;
  readonly acts: MenuActs;
  readonly scope: MenuScope;
  readonly onDone: () => void;
}

/** In the order in which they stand. */
const icons: { readonly [A in keyof MenuActs]-?: IconName } = {
  undo: 'back',
  redo: 'forth',
  route: 'map',
  wait: 'clock',
  pause: 'pause',
  goOn: 'play',
  share: 'copy',
  helpCode: 'together',
  apart: 'phone',
  report: 'flag',
  rest: 'print',
  restart: 'reload',
  exit: 'x',
};

const names = Object.keys(icons) as readonly (keyof MenuActs)[];

/** Two windows find each other where they are pages of one origin, and of one site: not in a frame, and not opened as a file. */
const canBeApart = typeof self !== 'undefined' && self.origin !== 'null' && self.parent === self;

/** These keep their place where nothing can be undone, or done again. */
const always: ReadonlySet<keyof MenuActs> = new Set(['undo', 'redo']);

/** What can be done with the practice as a whole. */
export function MenuActions({ t, acts: own, scope, onDone }: MenuActionsProps) {
  const apart = useContext(ApartWayContext)?.part ?? null;
  const acts = { ...own, apart: scope === null && canBeApart ? apart : null, rest: useContext(RestWayContext) };
  return (
    <fieldset className="menu__acts" aria-label={t.menu.actions}>
      {names.map((name) => {
        const act = acts[name];
        if (!act && (act === undefined || !always.has(name))) return null;
        return (
          <button
            key={name}
            type="button"
            className="tb"
            aria-disabled={!act || undefined}
            onClick={() => {
              // Who goes back rarely goes back one step only.
              if (!always.has(name)) onDone();
              act?.();
            }}
          >
            <Icon name={icons[name]} size={20} />
            {t.menu[name]}
          </button>
        );
      })}
    </fieldset>
  );
}
