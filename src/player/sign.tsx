import { Icon, type IconName } from '../parts/icon.js';

export type Arrow = Extract<IconName, 'up' | 'right' | 'left' | 'down' | 'uturn' | 'flag'>;

interface SignProps {
  readonly arrow: Arrow;
  readonly icon: IconName | null;
  readonly name: string;
}

/** The sign of the coach: an arrow to a device. Decoration, because the text names the device. */
export function Sign({ arrow, icon, name }: SignProps) {
  return (
    <div className="sign" aria-hidden="true">
      <span className="sign__arrow">
        <Icon name={arrow} weight={3.2} />
      </span>
      <span className="sign__dev">
        {icon && <Icon name={icon} size={22} weight={2.4} />}
        {name}
      </span>
    </div>
  );
}
