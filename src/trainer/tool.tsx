import { Icon, type IconName } from '../parts/icon.js';

interface ToolProps {
  readonly icon: IconName;
  readonly name: string;
  /** For what is on or off, and for what opens something. */
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  /** Only of use to who has keys, or a window with other things in it. */
  readonly of?: 'keys';
  readonly onPress: () => void;
}

/** A button with a pictogram and no words but its name. */
export function Tool({ icon, name, pressed, expanded, of, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className="tr-b"
      data-for={of}
      aria-label={name}
      title={name}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={onPress}
    >
      <Icon name={icon} size={22} />
    </button>
  );
}
