import { Icon, type IconName } from '../parts/icon.js';
import type { StageStrings } from '../strings/stage.js';

/** What can be done with the practice; what is absent is not offered now. */
export interface MenuActs {
  readonly undo: (() => void) | null;
  readonly wait: (() => void) | null;
  readonly restart: () => void;
  readonly exit: (() => void) | null;
}

interface MenuActionsProps {
  readonly t: StageStrings;
  readonly acts: MenuActs;
  readonly onDone: () => void;
}

const icons: { readonly [A in keyof MenuActs]: IconName } = {
  undo: 'back',
  wait: 'clock',
  restart: 'reload',
  exit: 'x',
};

/** What can be done with the practice as a whole. */
export function MenuActions({ t, acts, onDone }: MenuActionsProps) {
  return (
    <fieldset className="menu__acts" aria-label={t.menu.actions}>
      {(['undo', 'wait', 'restart', 'exit'] as const).map((name) => {
        const act = acts[name];
        if (!act && name !== 'undo') return null;
        return (
          <button
            key={name}
            type="button"
            className="tb"
            disabled={!act}
            onClick={() => {
              onDone();
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
