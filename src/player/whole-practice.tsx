import { useState } from 'react';
import { problems } from '../strings/problems.js';
import { Boundary } from './boundary.js';
import { checkProps } from './check-props.js';
import { Practice } from './practice.js';
import { Profiled } from './profiled.js';
import { Problem } from './problem.js';
import type { PairingPracticeProps } from './props.js';
import { TakenUp } from './taken-up.js';

/** A practice, for who has a shadow root with our styles. What is wrong in what was asked is said in its place. */
export function WholePractice(props: PairingPracticeProps) {
  /** How often the learner chose to start after a problem: then what is right of the props holds, and no journal. */
  const [starts, setStarts] = useState(0);
  const { slip: _slip, ...right } = props;
  const { asked, problem } = checkProps(starts === 0 ? props : { ...right, journal: '' });
  const { locale, dir = 'ltr', profileText, onEvent } = asked;

  const trouble = (say: string, go: () => void) => (
    <div className="pairing app">
      <Problem say={say} lang={locale} ways={[{ name: problems[locale].start, go }]} />
    </div>
  );
  const start = () => setStarts(starts + 1);
  const practice = (
    <TakenUp key={`${starts} ${profileText} ${asked.slip}`} asked={asked}>
      {(kept) => <Practice asked={asked} kept={kept} />}
    </TakenUp>
  );

  return (
    <div className="root" dir={dir}>
      <Boundary
        onError={(error) => onEvent?.({ type: 'failed', error })}
        failed={(retry) =>
          trouble(problems[locale].failed, () => {
            start();
            retry();
          })
        }
      >
        {problem && starts === 0 && trouble(problem, start)}
        {!(problem && starts === 0) &&
          (profileText === null ? (
            practice
          ) : (
            <Profiled text={profileText} locale={locale} without={starts > 0} wrong={(say) => trouble(say, start)}>
              {practice}
            </Profiled>
          ))}
      </Boundary>
    </div>
  );
}
