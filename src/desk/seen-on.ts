import type { Probe, TestId } from '../../machines/cases/probes.js';
import type { Visit } from '../../machines/cases/visit.js';
import type { Device } from '../player/scene.js';

/** Where a helper looks: on a device of the learner, or at the admin side, which is on their own screen. */
export type Sight = Device | 'admin';

/** Tests that open a screen on the phone; what the others tell is seen elsewhere. */
const onPhone: ReadonlySet<TestId> = new Set(['openApp', 'appSettings', 'phoneSettings', 'unlockApp', 'openStore']);

const deviceOf = (probe: Probe): Sight | null => {
  if (probe.kind === 'ask') return null;
  if (probe.kind === 'look') return probe.id === 'laptop' ? 'laptop' : 'phone';
  if (probe.id === 'methodList') return 'admin';
  return onPhone.has(probe.id) ? 'phone' : null;
};

/** Where the helper looks now; null where there is nothing to look at. The learner's devices are seen at the desk only. */
export function seenOn({ one, shown }: Pick<Visit, 'one' | 'shown'>): Sight | null {
  const sight = shown && deviceOf(shown);
  return sight === 'admin' || one.channel === 'desk' ? sight : null;
}
