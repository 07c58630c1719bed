import { type ReactNode, useState } from 'react';

interface SayProps {
  /** Another text has another one. */
  readonly id: string;
  readonly children: ReactNode;
}

/** What the coach says. When it says something else, the old text goes out while the new one comes in. */
export function Say({ id, children }: SayProps) {
  const [said, setSaid] = useState<{ id: string; text: ReactNode; old: ReactNode }>({ id, text: children, old: null });
  if (said.id !== id) setSaid({ id, text: children, old: said.text });
  return (
    <div className="say">
      <div key={id} className={said.old ? 'say__new' : undefined}>
        {children}
      </div>
      {said.old && (
        <div
          key={`${id} old`}
          className="say__old"
          hidden
          aria-hidden="true"
          onAnimationEnd={() => setSaid({ id, text: children, old: null })}
        >
          {said.old}
        </div>
      )}
    </div>
  );
}
