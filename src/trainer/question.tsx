import { useId } from 'react';
import { Icon } from '../parts/icon.js';
import type { TrainerStrings } from '../strings/trainer.js';
import type { NamesOf } from './told.js';

interface QuestionProps {
  readonly t: TrainerStrings['question'];
  readonly step: string;
  /** What is special here. */
  readonly note: string;
  /** What can be used on the devices now. */
  readonly names: NamesOf | null;
  readonly open: boolean;
  readonly onOpen: () => void;
}

const devices = ['laptop', 'phone'] as const;

/** Asks a class what they would do, and, if the trainer wants, with all that can be done. */
export function Question({ t, step, note, names, open, onOpen }: QuestionProps) {
  const id = useId();
  return (
    <div className="tr-question" data-open={open || undefined}>
      <p className="tr-kicker">
        <span>{step}</span> {note}
      </p>
      <p className="tr-ask">{t.ask}</p>
      <button type="button" className="tr-b" aria-expanded={open} onClick={onOpen}>
        <Icon name="hand" size={22} />
        <span>{open ? t.hide : t.answers}</span>
      </button>
      {open &&
        names &&
        devices.map(
          (device) =>
            names[device].size > 0 && (
              <section key={device} aria-labelledby={id + device}>
                <h2 id={id + device}>
                  <Icon name={device} size={22} /> {t.on[device]}
                </h2>
                <ul className="tr-answers">
                  {[...new Set(names[device].values())].map((name) => (
                    <li key={name}>{name}</li>
                  ))}
                </ul>
              </section>
            ),
        )}
    </div>
  );
}
