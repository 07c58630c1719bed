import { Icon, type IconName } from '../parts/icon.js';

const arrows = {
  up: 'M12 20V5M5.5 11.5 12 5l6.5 6.5',
  right: 'M4 12h15M12.5 5.5 19 12l-6.5 6.5',
  left: 'M20 12H5M11.5 5.5 5 12l6.5 6.5',
  down: 'M12 4v15M5.5 12.5 12 19l6.5-6.5',
  uturn: 'M17.5 20V9.5a5.5 5.5 0 0 0-11 0V16M2.5 12.5l4 4 4-4',
  flag: 'M5.5 21.5V3.5M5.5 4.5c5-2.5 8 2.5 13 0v9c-5 2.5-8-2.5-13 0',
} as const;

export type Arrow = keyof typeof arrows;

interface SignProps {
  readonly arrow: Arrow;
  readonly icon: IconName | null;
  readonly name: string;
}

/** The sign of the coach: an arrow to a device. Decoration, because the text names the device. */
export function Sign({ arrow, icon, name }: SignProps) {
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
        {icon && <Icon name={icon} size={22} weight={2.4} />}
        {name}
      </span>
    </div>
  );
}
