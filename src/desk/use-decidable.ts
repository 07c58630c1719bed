import { useEffect, useState } from 'react';
import { checking } from '../../machines/cases/check-case.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { ownId } from '../cases/case-text.js';
import { whenIdle } from '../player/when-idle.js';
import type { LostCase, Waiting } from './in-set.js';

/** Who waits, without those of somebody's own that cannot be solved or told from anything else: found out in time that nobody needs. */
export function useDecidable({ callers, lost }: Waiting, phone: PhoneKind, busy: boolean): Waiting {
  const [known, put] = useState<{ readonly of: Waiting['callers']; readonly lost: readonly LostCase[] } | null>(null);
  useEffect(() => {
    const own = callers.filter(({ one }) => one.id.startsWith(ownId));
    if (busy || own.length === 0) return undefined;
    const found: LostCase[] = [];
    function* all() {
      for (const { key, one, story } of own) {
        const { problem } = yield* checking(one, phone);
        if (problem) found.push({ place: Number(key), name: story.name, why: problem.code });
      }
    }
    const checks = all();
    return whenIdle(() => {
      const more = !checks.next().done;
      if (!more && found.length > 0) put({ of: callers, lost: found });
      return more;
    });
  }, [callers, phone, busy]);
  if (known?.of !== callers) return { callers, lost };
  const gone = new Set(known.lost.map(({ place }) => String(place)));
  return {
    callers: callers.filter(({ key }) => !gone.has(key)),
    lost: [...lost, ...known.lost].toSorted((a, b) => a.place - b.place),
  };
}
