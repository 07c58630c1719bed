import { useId } from 'react';
import type { Weighed } from '../../machines/cases/weigh.js';
import type { Visit } from '../../machines/cases/visit.js';
import { stepsOf } from './path-steps.js';
import { probeName } from './talk-lines.js';
import type { DeskWords } from './words.js';

interface PathListProps {
  readonly words: DeskWords;
  readonly title: string;
  readonly visit: Visit;
  readonly steps: readonly (Weighed | null)[];
  readonly name: string;
}

/** One way through a case, step by step: what each question told, and what would have told more. */
export function PathList({ words, title, visit, steps, name }: PathListProps) {
  const id = useId();
  const t = words.desk.after;
  return (
    <section className="path" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ol>
        {stepsOf(visit, steps, words, name).map(({ place, say, told, weighed }) => (
          <li key={place}>
            <b>{say}</b>
            {told !== null && <p>{told}</p>}
            {weighed && <Gain t={t} weighed={weighed} instead={instead(weighed)} />}
          </li>
        ))}
      </ol>
    </section>
  );

  function instead({ instead: other, gain, best }: Weighed): string | null {
    // A little more is no reason to do otherwise.
    return other && gain < best * 0.7 ? probeName(other, words.desk) : null;
  }
}

/** Bits: half of one is a good deal of what is open. */
const toldOf = (bits: number) => (bits >= 0.5 ? 'much' : bits >= 0.05 ? 'some' : 'nothing');

interface GainProps {
  readonly t: DeskWords['desk']['after'];
  readonly weighed: Weighed;
  readonly instead: string | null;
}

/** How much a question could be expected to tell, of what the best could; and how much it told. */
function Gain({ t, weighed, instead }: GainProps) {
  const { gain, best, told, left, idle, again } = weighed;
  const part = best > 0 ? Math.min(100, Math.round((gain / best) * 100)) : 0;
  const [before, after] = left;
  return (
    <div className="gain">
      <span className="bar" aria-hidden="true">
        <i style={{ inlineSize: `${part}%` }} />
      </span>
      <p>
        {again ? t.known : `${t.could[part > 65 ? 'much' : part > 20 ? 'some' : 'little']} ${t.told[toldOf(told)]}`}{' '}
        {idle ? t.idle : after < before ? t.left(before, after) : null}
      </p>
      {instead !== null && !idle && <p className="gain__instead">{t.instead(instead)}</p>}
    </div>
  );
}
