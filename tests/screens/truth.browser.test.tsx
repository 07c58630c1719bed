import { afterAll, expect, it } from 'vitest';
import { laptopControls } from '../../machines/laptop/laptop.controls.js';
import { phoneControls } from '../../machines/phone/phone.controls.js';
import { ticket } from '../../machines/protocol/messages.js';
import { Laptop } from '../../src/devices/laptop.js';
import { laterScreens } from '../../src/devices/later-screens.js';
import { Phone } from '../../src/devices/phone.js';
import { nothingLit } from '../../src/parts/pointing.js';
import { windows } from './boxes.js';
import { looksOf, nameOf, reachableViews } from './reachable-views.js';
import { laptopStories, phoneStories } from './story-views.js';
import { untruths } from './truth.js';

await laterScreens.load();
await document.fonts.load('16px "Atkinson Hyperlegible Next"');

const limit = 240_000;
const typing: ReadonlySet<string> = new Set(['storeSearch', 'personalSignIn', 'manualEntry', 'askNumber']);
const code = { screen: 'code', mode: 'manage', ticket: ticket('T1'), complaint: false, manual: true } as const;
const still = { addresses: 'real', onIntent: () => {} } as const;

const started = performance.now();
const views = reachableViews();
const walked = performance.now();

afterAll(() => {
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1);
  console.log(
    `${views.laptop.length} views of the laptop, ${views.android.length} of an Android phone and ` +
      `${views.iphone.length} of an iPhone, x 2 languages x ${windows.length} windows: checked in ` +
      `${seconds(walked, performance.now())} s, after a walk of ${seconds(started, walked)} s`,
  );
});

it('draws on the laptop what can be done there, and nothing else', { timeout: limit }, async () => {
  const problems = await untruths('laptop', views.laptop, ({ view, eyes }, { laptop }) => ({
    controls: laptopControls(view),
    element: (pointing) => (
      <Laptop {...still} view={view} strings={laptop} pointing={pointing} eyes={{ ...eyes, passcode: '391846' }} />
    ),
    box: (window) => window.laptop,
  }));
  expect(problems).toEqual([]);
});

it.each(['android', 'iphone'] as const)(
  'draws on the phone (%s) what can be done there, and nothing else',
  { timeout: limit },
  async (kind) => {
    const problems = await untruths('phone', views[kind], ({ view, eyes }, { phone, laptop }) => ({
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
    expect(problems).toEqual([]);
  },
);

it.each([
  ['the laptop', views.laptop, laptopStories],
  ['an Android phone', views.android, phoneStories('android')],
  ['an iPhone', views.iphone, phoneStories('iphone')],
] as const)('shows in the stories of %s everything that can be seen on it, and nothing else', (_, reached, stories) => {
  const told = new Set(stories.flatMap(({ view }) => looksOf(view)));
  const untold = new Set(reached.flatMap(({ view }) => looksOf(view)).filter((look) => !told.has(look)));
  expect([...untold]).toEqual([]);

  const names = new Set(reached.map(({ name }) => name));
  const impossible = stories.filter(({ view }) => !names.has(nameOf(view)));
  expect(impossible.map(({ story, view }) => `${story}: ${nameOf(view)}`)).toEqual([]);
});
