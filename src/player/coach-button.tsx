import { Icon, type IconName } from '../parts/icon.js';
import type { Look } from './coach-looks.js';

interface CoachButtonProps {
  readonly icon: IconName;
  readonly name: string;
  /** What it does, in more words. */
  readonly title?: string | undefined;
  readonly look: Look;
  /** The action to take now. */
  readonly go?: boolean | undefined;
  readonly open?: boolean | undefined;
  readonly onClick: () => void;
}

/** An action of the coach. */
export function CoachButton({ icon, name, title, look, go = false, open, onClick }: CoachButtonProps) {
  if (look === 'none') return null;
  return (
    <button
      type="button"
      className={go ? 'cb cb--go' : 'cb'}
      data-look={look}
      title={title ?? (look === 'icon' ? name : undefined)}
      aria-expanded={open}
      onClick={onClick}
    >
      <Icon name={icon} />
      <span className={look === 'icon' ? 'sr' : undefined}>{name}</span>
    </button>
  );
}
