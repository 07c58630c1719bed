import { Icon } from '../parts/icon.js';
import type { Device } from './scene.js';

const arrows = {
  up: 'M12 20V5M5.5 11.5 12 5l6.5 6.5',
  right: 'M4 12h15M12.500 5.500 19 12l-6.500 6.500',
  left: 'M20 12H5M11.500 5.500 5 12l6.500 6.500',
  down: 'M12 4v15M5.500 12.500 12 19l6.500-6.500',
  uturn: 'M17.500 20V9.500a5.500 5.500 0 0 0-11 0V16M2.500 12.500l4 4 4-4',
  flag: 'M5.500 21.500V3.500M5.500 4.500c5-2.500 8 2.500 13 0v9c-5 2.500-8-2.500-13 0',
} as const;

export type Arrow = keyof typeof arrows;

interface SignProps {
  readonly arrow: Arrow;
  readonly device: Device | null;
  readonly name: string;
}

/** The sign of the coach: an arrow to a device. Decoration, because the text names the device. */
export function Sign({ arrow, device, name }: SignProps) {
  return (
    <div className="sign" aria-hidden="true">
      <svg
        className="sign__arrow"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="3.2"
        strokeLinecap="square"
      >
        <path d={arrows[arrow]} />
      </svg>
      <span className="sign__dev">
        {device && <Icon name={device} size={22} weight={2.4} />}
        {name}
      </span>
    </div>
  );
}
