import { Icon, type IconName } from '../parts/icon.js';
import type { Device } from './scene.js';

interface PeekProps {
  readonly device: Device;
  readonly icon: IconName;
  readonly name: string;
  readonly state: string;
  readonly value: string | null;
  /** The word on the mark when this device wants attention. */
  readonly call: string | null;
  readonly onShow: (device: Device) => void;
}

/** The device that is not shown, as a meaning and not as a thumbnail. */
export function Peek({ device, icon, name, state, value, call, onShow }: PeekProps) {
  return (
    <button type="button" className="peek" onClick={() => onShow(device)} data-calls={call === null ? undefined : ''}>
      <Icon name={icon} />
      <span className="peek__txt">
        <b>{name}</b> <span>{state}</span>
      </span>
      {value !== null && <span className="val">{value}</span>}
      {call !== null && <span className="call">{call}</span>}
    </button>
  );
}
