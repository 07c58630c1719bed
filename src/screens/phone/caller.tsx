import type { ReactNode } from 'react';
import { clock } from '../../parts/clock.js';
import { Heading } from '../../parts/heading.js';
import { Icon } from '../../parts/icon.js';
import type { PhoneStrings } from '../../strings/phone.js';

interface CallerProps {
  readonly common: PhoneStrings['common'];
  readonly minutes: number;
  readonly who: string;
  readonly state: string;
  /** What the caller says. */
  readonly says?: ReactNode;
  readonly children: ReactNode;
}

/** A call, as any phone draws it: who, what goes on, and the keys below. */
export function Caller({ common, minutes, who, state, says, children }: CallerProps) {
  return (
    <div className="wall telcall">
      <p className="telcall__time">
        {clock(minutes)}
        <span className="sr"> {common.date}</span>
      </p>
      <span className="telcall__face">
        <Icon name="user" size={40} />
      </span>
      <Heading className="telcall__who">{who}</Heading>
      <p className="telcall__state">{state}</p>
      {says}
      <div className="push telcall__keys">{children}</div>
    </div>
  );
}
