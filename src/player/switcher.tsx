import type { ReactNode } from 'react';
import { Icon } from '../parts/icon.js';
import type { FirstStageStrings } from '../strings/stage.js';
import type { Device, Icons } from './scene.js';

interface SwitcherProps {
  readonly t: FirstStageStrings;
  readonly shown: Device;
  /** The device that wants attention while the other is shown. */
  readonly calls: Device | null;
  /** What the person can read on the laptop and needs on the phone. */
  readonly value: string | null;
  readonly names: Readonly<Record<Device, string>>;
  readonly icons: Icons;
  readonly onShow: (device: Device) => void;
  /** The phone that lies beside the one in hand. */
  readonly children?: ReactNode;
}

/** Chooses which device is shown, where there is room for one. It never switches by itself. */
export function Switcher({ t, names, icons, shown, calls, value, onShow, children }: SwitcherProps) {
  return (
    <fieldset className="switch" aria-label={t.regions.switcher}>
      {(['laptop', 'phone'] as const).map((device) => (
        <button
          key={device}
          type="button"
          className="switch__tab"
          aria-pressed={device === shown}
          data-calls={device === calls || undefined}
          onClick={() => onShow(device)}
        >
          <Icon name={icons[device]} />
          <span>{names[device]}</span>
          {device === calls && <span className="call">{t.state.look}</span>}
          {device === 'laptop' && shown === 'phone' && calls !== 'laptop' && value !== null && (
            <span className="val">{value}</span>
          )}
        </button>
      ))}
      {children}
    </fieldset>
  );
}
