import { expect, it } from 'vitest';
import { demo } from '../../machines/scenarios/demo.js';
import { emptied } from '../../machines/scenarios/emptied.js';
import { helpCodeOf, readHelpCode } from '../../machines/scenarios/help-code.js';
import { act, type Run } from '../../machines/scenarios/run.js';
import { sameness } from '../../machines/world/sameness.js';
import { possible } from '../../machines/world/possible.js';

/** The first place on the guide's way at which something is searched for in the store. */
function searching(): Run {
  const runs = demo({ scenario: 'first-setup', phone: 'android', seed: 7 }).map(({ run }) => run);
  for (const start of runs) {
    let run = start;
    for (let n = 0; n < 6; n += 1) {
      if (possible(run.world).some((event) => JSON.stringify(event).includes('rekenen'))) return run;
      const next = possible(run.world).find((event) => event.type === 'world.person' && event.at === 'phone');
      if (!next) break;
      run = act(run, next);
    }
  }
  throw new Error('nobody searches');
}

const typed = (run: Run, text: string): Run =>
  act(run, { type: 'world.person', at: 'phone', intent: { type: 'person.type', text } });

function opened(run: Run): Run {
  const making = helpCodeOf(run);
  let now = making.next();
  while (!now.done) now = making.next();
  return emptied(readHelpCode(now.value!, 11)!);
}

it('a wrong text is empty for who opens a help code; a right one stands there, and an empty one stays so', () => {
  const at = searching();
  const is = (text: string) => sameness(opened(typed(at, text)).world);
  expect(is('mi')).toBe(sameness(typed(at, '').world));
  expect(is('')).toBe(sameness(typed(at, '').world));
  expect(is('authenticator')).not.toBe(sameness(typed(at, '').world));
});
