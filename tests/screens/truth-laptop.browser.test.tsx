import { expect, it } from 'vitest';
import { laptopControls } from '../../machines/laptop/laptop.controls.js';
import { Laptop } from '../../src/devices/laptop.js';
import { laterScreens } from '../../src/devices/later-screens.js';
import { looksOf, nameOf, reachableViews } from './reachable-views.js';
import { laptopStories, phoneStories } from './story-views.js';
import { still, told, truthLimit, untruths } from './truth.js';

await laterScreens.load();
const views = reachableViews();

it('draws on the laptop what can be done there, and nothing else', { timeout: truthLimit }, async () => {
  const problems = await untruths('laptop', views.laptop, ({ view, eyes }, { laptop }) => ({
    controls: laptopControls(view),
    element: (pointing) => (
      <Laptop {...still} view={view} strings={laptop} pointing={pointing} eyes={{ ...eyes, passcode: '391846' }} />
    ),
    box: (window) => window.laptop,
  }));
  told('the laptop', views.laptop.length);
  expect(problems).toEqual([]);
});

it.each([
  ['the laptop', views.laptop, laptopStories],
  ['an Android phone', views.android, phoneStories('android')],
  ['an iPhone', views.iphone, phoneStories('iphone')],
] as const)('shows in the stories of %s everything that can be seen on it, and nothing else', (_, reached, stories) => {
  const shown = new Set(stories.flatMap(({ view }) => looksOf(view)));
  const untold = new Set(reached.flatMap(({ view }) => looksOf(view)).filter((look) => !shown.has(look)));
  expect([...untold]).toEqual([]);

  const names = new Set(reached.map(({ name }) => name));
  const impossible = stories.filter(({ view }) => !names.has(nameOf(view)));
  expect(impossible.map(({ story, view }) => `${story}: ${nameOf(view)}`)).toEqual([]);
});
