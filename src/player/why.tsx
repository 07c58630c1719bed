import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Icon } from '../parts/icon.js';
import { Words } from '../parts/words.js';
import type { WhyStrings } from '../strings/finish.js';

interface WhyProps {
  readonly t: WhyStrings;
  /** The dialog was closed, by its button, by Escape, or by a press beside it. */
  readonly onClose: () => void;
  /** What is said first: why the learner has to go back, where the coach had no room to say it. */
  readonly children?: ReactNode;
}

/**
 * Why this is asked, why only this app, what the school can see, what it costs. Open for as long as it is
 * mounted. The browser's own dialog keeps the focus inside and gives it back, in a shadow root as well.
 */
export function Why({ t, onClose, children }: WhyProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
    return () => shown?.close();
  }, []);
  return (
    // The press beside the dialog is for a mouse only: Escape and the button do the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      className="why-dialog"
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) dialog.current?.close();
      }}
    >
      <div className="why-dialog__in">
        <div className="why-dialog__head">
          <h2 id={id}>{t.title}</h2>
          <button type="button" aria-label={t.close} onClick={() => dialog.current?.close()}>
            <Icon name="x" />
          </button>
        </div>
        {children}
        {t.parts.map(({ question, answer }) => (
          <section key={question}>
            <h3>{question}</h3>
            {answer.map((line) => (
              <p key={line}>
                <Words text={line} />
              </p>
            ))}
          </section>
        ))}
      </div>
    </dialog>
  );
}
