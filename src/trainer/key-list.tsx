import type { TrainerStrings } from '../strings/trainer.js';

/** What each key does. */
export function KeyList({ t }: { readonly t: TrainerStrings['keys'] }) {
  return (
    <div className="tr-keys">
      <h2>{t.title}</h2>
      <dl>
        {t.does.map(([keys, does]) => (
          <div key={does}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
