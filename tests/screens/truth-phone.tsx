import { expect, it } from 'vitest';
import { phoneControls } from '../../machines/phone/phone.controls.js';
import { type PhoneKind, ticket } from '../../machines/protocol/messages.js';
import { Laptop } from '../../src/devices/laptop.js';
import { laterScreens } from '../../src/devices/later-screens.js';
import { Phone } from '../../src/devices/phone.js';
import { nothingLit } from '../../src/parts/pointing.js';
import { reachableViews } from './reachable-views.js';
import { still, told, truthLimit, untruths } from './truth.js';

const typing: ReadonlySet<string> = new Set(['storeSearch', 'personalSignIn', 'manualEntry', 'askNumber']);
const code = { screen: 'code', mode: 'manage', ticket: ticket('T1'), complaint: false, manual: true } as const;

/** What is promised of every view of a kind of phone. A file per kind calls it, so that they run side by side. */
export function tellsTheTruth(kind: PhoneKind): void {
  it(`draws on the phone (${kind}) what can be done there, and nothing else`, { timeout: truthLimit }, async () => {
    await laterScreens.load();
    const views = reachableViews([kind])[kind];
    const problems = await untruths('phone', views, ({ view, eyes }, { phone, laptop }) => ({
      controls: phoneControls(view),
      element: (pointing) => (
        <Phone
          {...still}
          pointing={pointing}
          view={view}
          strings={phone}
          eyes={eyes}
          scene={<Laptop {...still} view={code} strings={laptop} pointing={nothingLit} copy />}
        />
      ),
      box: (window) => (typing.has(view.screen) ? window.typing : window.phone),
    }));
    told(`the phone (${kind})`, views.length);
    expect(problems).toEqual([]);
  });
}
