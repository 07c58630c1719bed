import type { Meta, StoryObj } from '@storybook/react-vite';
import { Beat } from './beat.js';
import { drawn } from './drawn.js';
import { renderBeat } from './render-beat.js';

export default {
  title: 'Scenarios/Unexpected call',
  component: Beat,
  args: { scenario: 'unexpected-call' },
  render: renderBeat,
  play: drawn,
} satisfies Meta<typeof Beat>;

type Story = StoryObj<Pick<Parameters<typeof Beat>[0], 'next'>>;

export const RefuseCall: Story = { args: { next: 'refuseCall' } };

export const ChangePassword: Story = { args: { next: 'changePassword' } };

export const TellSchool: Story = { args: { next: 'tellSchool' } };

export const Arrived: Story = { args: { next: null } };
