import { Icon, type IconName } from '../parts/icon.js';
import type { StageStrings } from '../strings/stage.js';

/** Where a menu is: with one phone there is never more than one place in view, and at the desk there is no dial. */
export type MenuScope = 'phone' | 'desk' | null;

/** What can be done with the practice; what is absent or null is not offered now. */
export interface MenuActs {
  readonly undo: (() => void) | null;
  readonly redo?: (() => void) | null;
  readonly route?: () => void;
  readonly wait: (() => void) | null;
  readonly share?: (() => void) | null;
  readonly pause?: () => void;
  readonly goOn?: () => void;
  readonly report?: (() => void) | null;
  readonly restart: () => void;
  readonly exit: (() => void) | null;
}

interface MenuActionsProps {
  readonly t: StageStrings;
  readonly acts: MenuActs;
  readonly onDone: () => void;
}

const icons: { readonly [A in keyof MenuActs]-?: IconName } = {
  undo: 'back',
  redo: 'forth',
  route: 'map',
  wait: 'clock',
  pause: 'pause',
  goOn: 'play',
  share: 'copy',
  report: 'flag',
  restart: 'reload',
  exit: 'x',
};

/** These keep their place where nothing can be undone, or done again. */
const always: ReadonlySet<keyof MenuActs> = new Set(['undo', 'redo']);

/** What can be done with the practice as a whole. */
export function MenuActions({ t, acts, onDone }: MenuActionsProps) {
  return (
    <fieldset className="menu__acts" aria-label={t.menu.actions}>
      {(['undo', 'redo', 'route', 'wait', 'pause', 'goOn', 'share', 'report', 'restart', 'exit'] as const).map(
        (name) => {
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
        },
      )}
    </fieldset>
  );
}
