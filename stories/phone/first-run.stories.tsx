import type { Meta, StoryObj } from '@storybook/react-vite';
import { PhoneStory } from '../phone-story.js';
import { variants } from './variants.js';

export default { title: 'Phone/First run', component: PhoneStory } satisfies Meta<typeof PhoneStory>;

type Story = StoryObj<typeof PhoneStory>;

export const Welcome: Story = { args: { screen: variants.welcome } };
export const WelcomeSharing: Story = { args: { screen: variants.welcomeSharing } };
export const Privacy: Story = { args: { screen: variants.privacy } };
export const StartChoices: Story = { args: { screen: variants.startChoices } };
export const Restore: Story = { args: { screen: variants.restore } };
export const AskNotifications: Story = { args: { screen: variants.askNotifications, kind: 'android' } };
export const AskNotificationsLater: Story = { args: { screen: variants.askNotificationsLater } };
export const AskNotificationsOnIphone: Story = { args: { screen: variants.askNotificationsLater, kind: 'iphone' } };
export const RestoreOnIphone: Story = { args: { screen: variants.restore, kind: 'iphone' } };
