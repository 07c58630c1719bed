import type { ReactNode } from 'react';
import { Icon, type IconName } from '../parts/icon.js';
import type { Device } from './scene.js';

interface DevicePaneProps {
  readonly device: Device;
  /** Where it is not that device, but stands in its place. */
  readonly icon?: IconName;
  readonly name: string;
  /** Kind of phone. */
  readonly kind?: string;
  /** The learner has something to do here now. */
  readonly now: boolean;
  readonly state: string;
  /** The way on with the keyboard, where the next thing is done on the other device. */
  readonly onward: ReactNode;
  readonly children: ReactNode;
}

/** A device on the stage, under a caption that says which one it is and what it does. */
export function DevicePane({ device, icon = device, name, kind, now, state, onward, children }: DevicePaneProps) {
  return (
    <section
      className={`dev dev--${device}`}
      data-turn={now ? 'now' : 'wait'}
      aria-label={kind ? `${name}, ${kind}` : name}
      tabIndex={-1}
    >
      <p className="cap">
        <Icon name={icon} size={22} />
        <span className="cap__name">{name}</span>
        {kind && <span className="cap__os">{kind}</span>}
        <span className="cap__state">
          {now && <span className="dot" />}
          {state}
        </span>
      </p>
      {children}
      {onward}
    </section>
  );
}
