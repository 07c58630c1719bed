import type { Preview } from '@storybook/react-vite';
import '../src/styles/typeface.css';
import '../src/styles/tokens.css';
import '../src/styles/base.css';
import '../src/styles/stage.css';
import '../src/styles/thread.css';
import '../src/styles/laptop.css';
import '../src/styles/laptop-later.css';
import '../src/styles/phone.css';
import '../src/styles/phone-later.css';
import '../src/styles/admin.css';
import '../src/styles/coach.css';
import '../src/styles/pointing.css';
import '../src/styles/forced-colors.css';
import { laterScreens } from '../src/devices/later-screens.js';
import { afterwards } from '../src/player/waves.js';
import { StoryGlobalsProvider } from '../stories/story-globals-provider.js';
import './preview.css';

type GlobalTypes = NonNullable<Preview['globalTypes']>;
type ToolbarIcon = NonNullable<GlobalTypes[string]['toolbar']>['icon'] & string;

const choice = (title: string, icon: ToolbarIcon, items: readonly (readonly [value: string, title: string])[]) => ({
  description: title,
  toolbar: { title, icon, dynamicTitle: true, items: items.map(([value, label]) => ({ value, title: label })) },
});

export default {
  // A story with an accessibility fault is a failing test, not a warning.
  parameters: { a11y: { test: 'error' }, layout: 'fullscreen' },
  // A story draws at once what a practice fetches on the way.
  loaders: [() => Promise.all([laterScreens.load(), afterwards.load()])],
  initialGlobals: {
    locale: 'nl',
    phone: 'android',
    scheme: 'light',
    direction: 'ltr',
    motion: 'full',
    host: 'wide',
  },
  globalTypes: {
    locale: choice('Language', 'globe', [
      ['nl', 'Nederlands'],
      ['en', 'English'],
    ]),
    phone: choice('Phone', 'mobile', [
      ['android', 'Android'],
      ['iphone', 'iPhone'],
    ]),
    scheme: choice('Scheme', 'contrast', [
      ['light', 'Light'],
      ['dark', 'Dark'],
    ]),
    direction: choice('Direction', 'transfer', [
      ['ltr', 'Left to right'],
      ['rtl', 'Right to left'],
    ]),
    motion: choice('Motion', 'play', [
      ['full', 'Full motion'],
      ['reduced', 'Reduced motion'],
    ]),
    host: choice('Host', 'grow', [
      ['wide', 'Wide host'],
      ['narrow', 'Narrow host (360)'],
    ]),
  },
  decorators: [
    (Story, { globals }) => (
      <div
        className="pairing story"
        data-scheme={globals['scheme']}
        data-motion={globals['motion']}
        data-host={globals['host']}
        dir={globals['direction']}
        lang={globals['locale']}
      >
        <StoryGlobalsProvider locale={globals['locale']} phone={globals['phone']} direction={globals['direction']}>
          <Story />
        </StoryGlobalsProvider>
      </div>
    ),
  ],
} satisfies Preview;
