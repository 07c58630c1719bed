import { Icon, type IconName } from '../parts/icon.js';
import type { Travel } from './scene.js';

const icons: {
  readonly [S in Exclude<Travel['shows'], 'number'>]: { readonly name: IconName; readonly weight: number };
} = {
  dots: { name: 'dots3', weight: 3 },
  code: { name: 'scan', weight: 2.4 },
  bell: { name: 'bell', weight: 2.4 },
  check: { name: 'check', weight: 2.6 },
  cross: { name: 'x', weight: 2.6 },
};

interface LinkProps {
  readonly travel: Travel;
  readonly number: string | null;
}

/** The gutter between the devices, with what travels. Decoration: the coach and the live region say the same. */
export function Link({ travel: { state, shows }, number }: LinkProps) {
  return (
    <div className="link" aria-hidden="true">
      <span className={`chip chip--${state}`}>
        {shows === 'number' ? <b>{number}</b> : <Icon size={28} {...icons[shows]} />}
      </span>
    </div>
  );
}
