import { useEffect, useState } from 'react';
import type { Case } from '../../machines/cases/case.js';
import { type Checked, checking } from '../../machines/cases/check-case.js';
import { makePool } from '../../machines/cases/pool.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { inTurns } from './in-turns.js';

/** Whether a case can be; or which part of working that out is done, from 0 to 1. */
export type Checking = { readonly checked: Checked } | { readonly part: number };

const begun: Checking = { part: 0 };
/** As little more than this is worth drawing. */
const step = 0.05;

/** Whether a case can be so, solved and told from everything else: worked out beside what is pressed and drawn. */
export function useCheck(one: Case | null, phone: PhoneKind): Checking {
  const [known, put] = useState<{ readonly of: Case; readonly is: Checking } | null>(null);
  useEffect(() => {
    if (!one) return undefined;
    const making = makePool(one.scenario, phone, one.causes.length);
    const checks = checking(one, phone);
    let told = 0;
    let pooled = false;
    return inTurns(() => {
      if (pooled) {
        const now = checks.next();
        if (now.done) put({ of: one, is: { checked: now.value } });
        return !now.done;
      }
      const { done, value } = making.next();
      if (done) pooled = true;
      else if (value - told >= step) {
        told = value;
        put({ of: one, is: { part: value } });
      }
      return true;
    });
  }, [one, phone]);
  return known && known.of === one ? known.is : begun;
}
