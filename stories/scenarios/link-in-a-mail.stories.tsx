import type { Meta, StoryObj } from '@storybook/react-vite';
import { Beat } from './beat.js';
import { drawn } from './drawn.js';
import { renderBeat } from './render-beat.js';

export default {
  title: 'Scenarios/Link in a mail',
  component: Beat,
  args: { scenario: 'link-in-a-mail' },
  render: renderBeat,
  play: drawn,
} satisfies Meta<typeof Beat>;

type Story = StoryObj<Pick<Parameters<typeof Beat>[0], 'next'>>;

export const OpenMessage: Story = { args: { next: 'openMessage' } };

export const TellSchool: Story = { args: { next: 'tellSchool' } };

export const CheckAccount: Story = { args: { next: 'checkAccount' } };

export const Arrived: Story = { args: { next: null } };
