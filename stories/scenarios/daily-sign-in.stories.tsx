import type { Meta, StoryObj } from '@storybook/react-vite';
import { Beat } from './beat.js';
import { drawn } from './drawn.js';
import { renderBeat } from './render-beat.js';

export default {
  title: 'Scenarios/Daily sign-in',
  component: Beat,
  args: { scenario: 'daily-sign-in' },
  render: renderBeat,
  play: drawn,
} satisfies Meta<typeof Beat>;

type Story = StoryObj<Pick<Parameters<typeof Beat>[0], 'next'>>;

export const SignIn: Story = { args: { next: 'signIn' } };

export const ApproveSignIn: Story = { args: { next: 'approveSignIn' } };

export const StaySignedIn: Story = { args: { next: 'staySignedIn' } };

export const Arrived: Story = { args: { next: null } };
