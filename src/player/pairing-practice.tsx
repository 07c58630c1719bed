import type { PairingPracticeProps } from './props.js';
import { ShadowHost } from './shadow-host.js';
import { WholePractice } from './whole-practice.js';

/** A practice in pairing the authenticator app with a school account, on a mock laptop and a mock phone. */
export function PairingPractice(props: PairingPracticeProps) {
  return (
    <ShadowHost>
      <WholePractice {...props} />
    </ShadowHost>
  );
}
