import type { Meta, StoryObj } from '@storybook/react-vite';
import { persona } from '../../machines/protocol/persona.js';
import { LaptopStory } from '../laptop-story.js';

export default { title: 'Laptop/Sign in', component: LaptopStory } satisfies Meta<typeof LaptopStory>;

type Story = StoryObj<typeof LaptopStory>;

export const Email: Story = { args: { view: { screen: 'email', text: '', complaint: false } } };

export const EmailFilled: Story = { args: { view: { screen: 'email', text: persona.email, complaint: false } } };

export const EmailMissing: Story = { args: { view: { screen: 'email', text: '', complaint: true } } };

export const PointingAtTheHand: Story = {
  args: {
    view: { screen: 'email', text: '', complaint: false },
    pointing: { intent: 'person.fill', verb: 'Klik', text: null },
  },
};

export const Password: Story = { args: { view: { screen: 'password', length: 0, complaint: false } } };

export const PasswordFilled: Story = {
  args: { view: { screen: 'password', length: persona.passwordLength, complaint: false } },
};

export const PasswordMissing: Story = { args: { view: { screen: 'password', length: 0, complaint: true } } };

export const Approval: Story = { args: { view: { screen: 'approval', number: '47' } } };

export const ApprovalUnanswered: Story = { args: { view: { screen: 'approvalStopped', because: 'unanswered' } } };

export const ApprovalDenied: Story = { args: { view: { screen: 'approvalStopped', because: 'denied' } } };

export const ApprovalMismatched: Story = { args: { view: { screen: 'approvalStopped', because: 'mismatched' } } };

export const StaySignedIn: Story = { args: { view: { screen: 'staySignedIn' } } };

export const Interrupted: Story = { args: { view: { screen: 'interrupted' } } };
