import type { ReactNode } from 'react';
import { AppIcon } from '../../parts/app-icon.js';
import { Icon } from '../../parts/icon.js';

interface MethodLineProps {
  readonly icon: 'password' | 'phone' | 'app';
  readonly name: string;
  /** The name by which one tells two phones apart. */
  readonly device?: string;
  readonly since?: string;
  readonly children?: ReactNode;
}

/** One sign-in method of the list. */
export function MethodLine({ icon, name, device, since, children }: MethodLineProps) {
  return (
    <li className="m">
      {icon === 'app' ? (
        <AppIcon />
      ) : (
        <span className="m__ic">
          <Icon name={icon === 'phone' ? icon : 'key'} size={22} />
        </span>
      )}
      <span>
        <b>{name}</b>
        {device && <small>{device}</small>}
      </span>
      <small className="m__since">{since}</small>
      <span className="m__acts">{children}</span>
    </li>
  );
}
