import { expect, it } from 'vitest';
import { adminControls } from '../../machines/admin/admin.controls.js';
import { Admin } from '../../src/devices/admin.js';
import { laterScreens } from '../../src/devices/later-screens.js';
import { admin as en } from '../../src/strings/en/admin.js';
import { admin as nl } from '../../src/strings/nl/admin.js';
import * as files from '../../stories/admin/admin.stories.js';
import { adminViews, seenIn } from './admin-views.js';
import { still, told, truthLimit, untruths } from './truth.js';

await laterScreens.load();
const words = { nl, en };
const nothing = { code: null, url: null, passcode: null, pass: null };

it('draws on the admin side what can be done there, and nothing else', { timeout: truthLimit }, async () => {
  const reached = adminViews.map((view) => ({ name: seenIn(view).join(', '), view, eyes: nothing as never }));
  // It stands where the laptop stands.
  const problems = await untruths('laptop', reached, ({ view }, { locale, laptop }) => ({
    controls: adminControls(view),
    element: (pointing) => <Admin {...still} view={view} strings={words[locale]} laptop={laptop} pointing={pointing} />,
    box: (window) => window.laptop,
  }));
  told('the admin side', reached.length);
  expect(problems).toEqual([]);
});

it('shows in its stories every page, and every one can be', () => {
  const { default: _, ...stories } = files;
  const shown = Object.values(stories).flatMap(({ args }) => (args?.view ? [args.view] : []));
  const screens = new Set(shown.map(({ screen }) => screen));
  expect([...new Set(adminViews.map(({ screen }) => screen))].filter((screen) => !screens.has(screen))).toEqual([]);
});
