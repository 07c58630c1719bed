import { useState } from 'react';
import { problems } from '../strings/problems.js';
import { asksNothing, checkProps } from './check-props.js';
import { Practice } from './practice.js';
import { Problem } from './problem.js';
import type { PairingPracticeProps } from './props.js';
import { ShadowHost } from './shadow-host.js';

/** A practice in pairing the authenticator app with a school account, on a mock laptop and a mock phone. */
export function PairingPractice(props: PairingPracticeProps) {
  const [standard, setStandard] = useState(false);
  const checked = checkProps(props);
  const asked = 'asked' in checked ? checked.asked : standard ? asksNothing : null;
  return (
    <ShadowHost>
      <div className="root" dir={props.dir ?? 'ltr'}>
        {asked ? (
          <Practice asked={asked} props={props} />
        ) : (
          'problem' in checked && (
            <div className="pairing app">
              <Problem
                say={checked.problem}
                lang={checked.locale}
                ways={[{ name: problems[checked.locale].start, go: () => setStandard(true) }]}
              />
            </div>
          )
        )}
      </div>
    </ShadowHost>
  );
}
