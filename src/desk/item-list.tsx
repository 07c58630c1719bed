import { useId } from 'react';
import { Icon } from '../parts/icon.js';
import type { Group, Item } from './tool-items.js';

interface ItemListProps {
  readonly group: Group;
  /** What stands in the letter that is being written; null where each is said at once. */
  readonly letter: ReadonlySet<string> | null;
  readonly onAct: (item: Item) => void;
}

/** Things that a helper can do, under what they are about. */
export function ItemList({ group, letter, onAct }: ItemListProps) {
  const id = useId();
  const { title, hint, items } = group;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint && (
        <p className="side__wants" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <ul className="checks">
        {items.map((item) => {
          const ticked = letter !== null && item.asked ? letter.has(item.id) : undefined;
          return (
            <li key={item.id}>
              <button
                type="button"
                className="checks__one"
                aria-pressed={ticked}
                data-seen={item.done || undefined}
                data-shown={ticked || undefined}
                // What cannot be done now keeps the focus of who just did it.
                aria-disabled={!item.able || undefined}
                aria-describedby={item.able || !hint ? undefined : `${id}-hint`}
                onClick={() => item.able && onAct(item)}
              >
                <Icon
                  name={
                    ticked
                      ? 'mail'
                      : item.done
                        ? 'check'
                        : item.asked
                          ? 'help'
                          : item.event.type === 'desk.probe'
                            ? 'eye'
                            : 'chat'
                  }
                />
                <span>{item.text}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
