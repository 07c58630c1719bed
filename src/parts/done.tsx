import { Icon } from './icon.js';

/** The picture of what succeeded. */
export const Done = () => (
  <span className="done">
    <Icon name="check" size={64} weight={2.4} />
  </span>
);
