import { type RefObject, useEffect, useRef } from 'react';
import { Icon } from '../parts/icon.js';
import type { StageStrings } from '../strings/stage.js';
import { MenuActions, type MenuActs, type MenuScope } from './menu-actions.js';
import { MenuKeys } from './menu-keys.js';
import { MenuSettings } from './menu-settings.js';
import type { Settings } from './settings.js';
import { usePressElsewhere } from './use-press-elsewhere.js';
import type { SetSetting } from './use-settings.js';

interface MenuPanelProps {
  readonly id: string;
  readonly t: StageStrings;
  readonly settings: Settings;
  readonly onSet: SetSetting;
  readonly acts: MenuActs;
  readonly scope: MenuScope;
  /** Its button and itself: a press outside closes it. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly onAway: () => void;
  readonly onClose: () => void;
}

/** What the menu opens. */
export function MenuPanel({ id, t, settings, onSet, acts, scope, frame, onAway, onClose }: MenuPanelProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  usePressElsewhere(frame, true, onAway);
  return (
    <section className="drop menu__panel" id={id} aria-label={t.menu.name}>
      <div className="menu__head">
        <h2 ref={title} tabIndex={-1}>
          {t.menu.name}
        </h2>
        <button type="button" className="icon-btn" aria-label={t.menu.close} onClick={onClose}>
          <Icon name="x" />
        </button>
      </div>
      <MenuActions t={t} acts={acts} scope={scope} onDone={onClose} />
      <MenuSettings t={t} settings={settings} onSet={onSet} scope={scope} />
      <MenuKeys t={t} hints={scope !== 'desk'} />
    </section>
  );
}
