import { useState } from 'react';
import type { DeskEvent, Visit } from '../../machines/cases/visit.js';
import { Icon } from '../parts/icon.js';
import type { DeskStrings } from '../strings/desk.js';
import { ItemList } from './item-list.js';
import type { Group, Item } from './tool-items.js';

interface FindingOutProps {
  readonly t: DeskStrings;
  readonly visit: Visit;
  readonly groups: readonly Group[];
  readonly onHappen: (...events: readonly DeskEvent[]) => void;
}

/** What can be asked, or looked at and tried. By mail it is gathered first, and sent as one letter. */
export function FindingOut({ t, visit, groups, onHappen }: FindingOutProps) {
  const [letter, write] = useState<ReadonlyMap<string, DeskEvent>>(new Map());
  const mails = visit.one.channel === 'mail';

  function act(item: Item) {
    if (!mails || !item.asked) return onHappen(item.event);
    const next = new Map(letter);
    if (!next.delete(item.id)) next.set(item.id, item.event);
    write(next);
  }
  return (
    <>
      {groups.map((group) => (
        <ItemList key={group.title} group={group} letter={mails ? new Set(letter.keys()) : null} onAct={act} />
      ))}
      {mails && (
        <div className="side__foot">
          <button
            type="button"
            className="desk-go"
            aria-disabled={letter.size === 0 || undefined}
            onClick={() => {
              if (letter.size === 0) return;
              onHappen(...letter.values());
              write(new Map());
            }}
          >
            <span>{t.send(letter.size)}</span>
            <span className="desk-go__arrow">
              <Icon name="right" weight={3} />
            </span>
          </button>
        </div>
      )}
    </>
  );
}
