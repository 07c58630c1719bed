import type { Meta, StoryObj } from '@storybook/react-vite';
import { PhoneStory } from '../phone-story.js';
import { variants } from './variants.js';

export default { title: 'Phone/Approving', component: PhoneStory } satisfies Meta<typeof PhoneStory>;

type Story = StoryObj<typeof PhoneStory>;

export const AppLocked: Story = { args: { screen: variants.appLocked } };
export const MustUpdate: Story = { args: { screen: variants.mustUpdate } };
export const MustUpdateOnIphone: Story = { args: { screen: variants.mustUpdate, kind: 'iphone' } };
export const AppLockedFailed: Story = { args: { screen: variants.appLockedFailed } };
export const AppLockedFailedOnIphone: Story = { args: { screen: variants.appLockedFailed, kind: 'iphone' } };
export const AskNumber: Story = { args: { screen: variants.askNumber } };
export const AskNumberHalf: Story = { args: { screen: variants.askNumberHalf } };
export const AskNumberTyped: Story = { args: { screen: variants.askNumberTyped } };
export const ConfirmIdentity: Story = { args: { screen: variants.confirmIdentity } };
export const ConfirmIdentityFailed: Story = { args: { screen: variants.confirmIdentityFailed } };
export const Approved: Story = { args: { screen: variants.approved } };
export const Mismatched: Story = { args: { screen: variants.mismatched } };
export const Denied: Story = { args: { screen: variants.denied } };
export const PromptGone: Story = { args: { screen: variants.promptGone } };
export const AppLockedOnIphone: Story = { args: { screen: variants.appLocked, kind: 'iphone' } };
export const AskNumberHalfOnIphone: Story = { args: { screen: variants.askNumberHalf, kind: 'iphone' } };
export const MismatchedOnIphone: Story = { args: { screen: variants.mismatched, kind: 'iphone' } };
export const NextKeyLit: Story = {
  args: { screen: variants.askNumberHalf, pointing: { intent: 'person.type', verb: 'Typ', text: '47' } },
};
