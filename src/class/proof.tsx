import type { WorkshopStrings } from '../strings/workshop.js';

interface ProofProps {
  readonly t: WorkshopStrings['sheet'];
  readonly school: string;
}

/** What somebody takes along who took part. */
export function Proof({ t, school }: ProofProps) {
  return (
    <article className="ws-proof">
      <p className="ws-proof__kind">{school}</p>
      <h2>{t.paperTitle}</h2>
      <p className="ws-line">
        <span>{t.paperName}</span>
      </p>
      <div className="ws-proof__did">
        <p>{t.paperSays}</p>
        <ul className="ws-list">
          {t.paperDid.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <div className="ws-lines">
        <p className="ws-line">
          <span>{t.paperDate}</span>
        </p>
        <p className="ws-line">
          <span>{t.paperBy}</span>
        </p>
      </div>
    </article>
  );
}
