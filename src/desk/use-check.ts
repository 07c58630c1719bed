import { useEffect, useState } from 'react';
import type { Case } from '../../machines/cases/case.js';
import { type Checked, checkCase } from '../../machines/cases/check-case.js';
import { makePool } from '../../machines/cases/pool.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { whenIdle } from '../player/when-idle.js';

/** Whether a case can be so, solved and told from everything else; null while that is worked out, in time that nobody needs. */
export function useCheck(one: Case | null, phone: PhoneKind): Checked | null {
  const [checked, put] = useState<{ readonly of: Case; readonly is: Checked } | null>(null);
  useEffect(() => {
    if (!one) return undefined;
    const making = makePool(one.scenario, phone, one.level);
    return whenIdle(() => {
      if (making.next().done !== true) return true;
      put({ of: one, is: checkCase(one, phone) });
      return false;
    });
  }, [one, phone]);
  return checked && checked.of === one ? checked.is : null;
}
