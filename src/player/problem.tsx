interface Way {
  readonly name: string;
  readonly go: () => void;
}

interface ProblemProps {
  readonly say: string;
  readonly lang: string;
  /** What the learner can do; the first one is the best. */
  readonly ways: readonly Way[];
}

/** One clear sentence about what is wrong, and the ways on. */
export function Problem({ say, lang, ways }: ProblemProps) {
  return (
    <div className="problem" role="alert" lang={lang}>
      <div className="problem__card">
        <p>{say}</p>
        <div className="problem__ways">
          {ways.map(({ name, go }, place) => (
            <button key={name} type="button" className={place === 0 ? 'tb tb--go' : 'tb'} onClick={go}>
              {name}
            </button>
          ))}
        </div>
      </div>
    </div>
  );
}
