import type { Meta, StoryObj } from '@storybook/react-vite';
import { Beat } from './beat.js';
import { drawn } from './drawn.js';
import { renderBeat } from './render-beat.js';

export default {
  title: 'Scenarios/Approving once more',
  component: Beat,
  args: { scenario: 'approve-again' },
  render: renderBeat,
  play: drawn,
} satisfies Meta<typeof Beat>;

type Story = StoryObj<Pick<Parameters<typeof Beat>[0], 'next'>>;

export const AskForList: Story = { args: { next: 'askForList' } };

export const ApproveList: Story = { args: { next: 'approveList' } };

export const Arrived: Story = { args: { next: null } };
