import type { Meta, StoryObj } from '@storybook/react-vite';
import { LaptopStory } from '../laptop-story.js';

export default { title: 'Laptop/Browser', component: LaptopStory } satisfies Meta<typeof LaptopStory>;

type Story = StoryObj<typeof LaptopStory>;

export const NewTab: Story = { args: { view: { screen: 'newTab', address: 'account' } } };

export const NewTabForTheSetup: Story = { args: { view: { screen: 'newTab', address: 'setup' } } };

export const NewTabWithFictionalAddresses: Story = {
  args: { view: { screen: 'newTab', address: 'account' }, addresses: 'fictional' },
};

export const Mail: Story = { args: { view: { screen: 'mail', report: 'none', lure: false } } };

export const PointingAtTheTab: Story = {
  args: {
    view: { screen: 'mail', report: 'none', lure: false },
    pointing: { intent: 'person.closeTab', verb: 'Klik', text: null },
  },
};
