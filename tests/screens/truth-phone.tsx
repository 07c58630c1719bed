import { expect, it } from 'vitest';
import { phoneControls } from '../../machines/phone/phone.controls.js';
import type { PhoneView } from '../../machines/phone/phone.view.types.js';
import { type PhoneKind, ticket } from '../../machines/protocol/messages.js';
import { Laptop } from '../../src/devices/laptop.js';
import { laterScreens } from '../../src/devices/later-screens.js';
import { Phone } from '../../src/devices/phone.js';
import { nothingLit } from '../../src/parts/pointing.js';
import { type Reached, reachableViews } from './reachable-views.js';
import { still, told, truthLimit, untruths } from './truth.js';

const typing: ReadonlySet<string> = new Set(['storeSearch', 'personalSignIn', 'manualEntry', 'askNumber']);
const code = { screen: 'code', mode: 'manage', ticket: ticket('T1'), complaint: false, manual: true } as const;

/** What is promised of every view of a kind of phone. A file per kind calls it, so that they run side by side. */
export function tellsTheTruth(kind: PhoneKind): void {
  it(`draws on the phone (${kind}) what can be done there, and nothing else`, { timeout: truthLimit }, async () => {
    await laterScreens.load();
    const reached = reachableViews([kind])[kind];
    // On one phone the camera has nothing to look at.
    const unseeing = reached.flatMap((one) =>
      one.view.screen === 'scanner' && !one.view.manual
        ? [{ ...one, name: `${one.name}, with nothing in front of it` }]
        : [],
    );
    expect(unseeing).not.toEqual([]);
    const blind: ReadonlySet<Reached<PhoneView>> = new Set(unseeing);
    const views = [...reached, ...unseeing];
    const problems = await untruths('phone', views, (one, { phone, laptop }) => ({
      controls: phoneControls(one.view),
      element: (pointing) => (
        <Phone
          {...still}
          pointing={pointing}
          view={one.view}
          strings={phone}
          eyes={one.eyes}
          scene={!blind.has(one) && <Laptop {...still} view={code} strings={laptop} pointing={nothingLit} copy />}
        />
      ),
      box: (window) => (typing.has(one.view.screen) ? window.typing : window.phone),
    }));
    told(`the phone (${kind})`, views.length);
    expect(problems).toEqual([]);
  });
}
