import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { Icon } from '../parts/icon.js';
import { useWave } from '../parts/use-wave.js';
import { type FirstStageStrings, isWhole } from '../strings/stage.js';
import type { MenuActs, MenuScope } from './menu-actions.js';
import type { Settings } from './settings.js';
import type { SetSetting } from './use-settings.js';
import { afterwards } from './waves.js';

interface MenuProps {
  readonly t: FirstStageStrings;
  readonly settings: Settings;
  readonly onSet: SetSetting;
  readonly acts: MenuActs;
  readonly scope: MenuScope;
}

/** The menu: a button, and a panel that Escape or a press elsewhere closes. */
export function Menu({ t, settings, onSet, acts, scope }: MenuProps) {
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const { here } = useWave(afterwards, open);
  const panel = open ? here : null;
  const words = isWhole(t) ? t : null;

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    close();
  };

  return (
    // The keyboard is only listened to for Escape, inside the panel.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="menu" ref={frame} onKeyDown={onKeyDown}>
      <button
        type="button"
        className="icon-btn"
        ref={button}
        aria-label={t.menu.name}
        aria-expanded={open}
        aria-controls={panel && words ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name="menu" />
      </button>
      {panel && words && (
        <panel.MenuPanel
          id={id}
          t={words}
          settings={settings}
          onSet={onSet}
          acts={acts}
          scope={scope}
          frame={frame}
          onAway={() => setOpen(false)}
          onClose={close}
        />
      )}
    </div>
  );
}
