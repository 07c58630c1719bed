import type { StoryObj } from '@storybook/react-vite';
import { Beat } from './beat.js';

/** Draws a beat in the scheme of the toolbar; the practice stands in its own shadow root and inherits none. */
export const renderBeat: NonNullable<StoryObj<typeof Beat>['render']> = (args, { globals }) => (
  <Beat {...args} scheme={globals['scheme'] === 'dark' ? 'dark' : 'light'} />
);
