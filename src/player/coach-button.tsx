import { Icon, type IconName } from '../parts/icon.js';

interface CoachButtonProps {
  readonly icon: IconName;
  readonly name: string;
  /** What it does, in more words. */
  readonly title?: string;
  /** The action to take now. */
  readonly go?: boolean;
  /** Where there is little room, the icon is enough. */
  readonly small?: boolean;
  readonly open?: boolean;
  readonly onClick: () => void;
}

/** An action of the coach. Where there is no room for its name, the icon stays and the name is still read. */
export function CoachButton({ icon, name, title, go = false, small = false, open, onClick }: CoachButtonProps) {
  const look = `cb${go ? ' cb--go' : ''}${small ? ' cb--small' : ''}`;
  return (
    <button type="button" className={look} title={title ?? name} aria-expanded={open} onClick={onClick}>
      <Icon name={icon} />
      <span className="cb__name">{name}</span>
    </button>
  );
}
