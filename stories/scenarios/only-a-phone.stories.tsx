import type { Meta, StoryObj } from '@storybook/react-vite';
import { Beat } from './beat.js';
import { drawn } from './drawn.js';
import { renderBeat } from './render-beat.js';

export default {
  title: 'Scenarios/Only a phone',
  component: Beat,
  args: { scenario: 'only-a-phone' },
  render: renderBeat,
  play: drawn,
} satisfies Meta<typeof Beat>;

type Story = StoryObj<Pick<Parameters<typeof Beat>[0], 'next'>>;

export const SignIn: Story = { args: { next: 'signIn' } };

export const AcceptWizard: Story = { args: { next: 'acceptWizard' } };

export const InstallApp: Story = { args: { next: 'installApp' } };

export const OpenApp: Story = { args: { next: 'openApp' } };

export const ShowCode: Story = { args: { next: 'showCode' } };

export const OpenLink: Story = { args: { next: 'openLink' } };

export const ConfirmScan: Story = { args: { next: 'confirmScan' } };

export const TypeNumber: Story = { args: { next: 'typeNumber' } };

export const ConfirmTest: Story = { args: { next: 'confirmTest' } };

export const Finish: Story = { args: { next: 'finish' } };

export const StaySignedIn: Story = { args: { next: 'staySignedIn' } };

export const Arrived: Story = { args: { next: null } };
