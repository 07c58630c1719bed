import type { Preview } from '@storybook/react-vite';

export default {
  // A story with an accessibility fault is a failing test, not a warning.
  parameters: { a11y: { test: 'error' } },
} satisfies Preview;
