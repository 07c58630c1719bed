import { keyNames } from '../strings/key-names.js';
import type { StageStrings } from '../strings/stage.js';

interface MenuKeysProps {
  readonly t: StageStrings;
  /** Hints can be asked for. */
  readonly hints: boolean;
}

/** What the keys do that work anywhere in the practice. */
export function MenuKeys({ t: { menu }, hints }: MenuKeysProps) {
  const keys = [
    [keyNames.lit, menu.keyOf.lit],
    ...(hints ? [[keyNames.hint, menu.keyOf.hint] as const] : []),
    [keyNames.undo, menu.keyOf.undo],
    ...(hints ? [[keyNames.redo, menu.redo] as const] : []),
  ] as const;
  return (
    <>
      <h3 className="menu__sub">{menu.keys}</h3>
      <dl className="menu__keys">
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
