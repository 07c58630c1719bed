import { type Answer, answer, type Beside, type Companion, companion } from '../../machines/coach/companion.js';
import { type Atlas, atlasOf } from '../../machines/coach/hypotheses.js';
import { scenarios } from '../../machines/scenarios/index.js';

/** Every picture there is, made bit by bit. */
class AtlasMaker {
  readonly #work;
  #made: Atlas | null = null;

  constructor({ scenario, phone }: Beside) {
    this.#work = atlasOf(scenarios[scenario], phone);
  }

  /** Null as long as there is more to do. */
  get made(): Atlas | null {
    return this.#made;
  }

  /** Works until a moment, and at least a bit. */
  work(until: number): void {
    while (!this.#made) {
      const { done, value } = this.#work.next();
      if (done) this.#made = value;
      else if (performance.now() >= until) return;
    }
  }
}

/** What was answered, and what followed from it so far. */
export interface Going {
  readonly atlas: AtlasMaker;
  readonly answers: readonly Answer[];
  /** The companion before each answer, and after the last one that was taken in. */
  readonly states: readonly Companion[];
}

export const begun = (beside: Beside, answers: readonly Answer[] = []): Going => ({
  atlas: new AtlasMaker(beside),
  answers,
  states: [companion(beside)],
});

/** Whether there are answers of which it does not know yet what follows. */
export const isBehind = ({ answers, states }: Going): boolean => states.length <= answers.length;

/** Takes answers in until a moment. One that asks for every picture waits until they are made: then nothing is changed. */
export function caughtUp(going: Going, until: number): Going {
  const { atlas, answers } = going;
  const states = [...going.states];
  let missing = false;
  const pictures = (): Atlas => {
    missing = atlas.made === null;
    return atlas.made ?? new Map();
  };
  while (states.length <= answers.length) {
    const [now, said] = [states.at(-1), answers[states.length - 1]];
    const next = now && said && answer(now, said, pictures);
    if (!next || missing) break;
    states.push(next);
    if (performance.now() >= until) break;
  }
  return states.length === going.states.length ? going : { ...going, states };
}

export const undone = (going: Going): Going => {
  const answers = going.answers.slice(0, -1);
  return { ...going, answers, states: going.states.slice(0, answers.length + 1) };
};
