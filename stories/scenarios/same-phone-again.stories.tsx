import type { Meta, StoryObj } from '@storybook/react-vite';
import { Beat } from './beat.js';
import { drawn } from './drawn.js';
import { renderBeat } from './render-beat.js';

export default {
  title: 'Scenarios/The same phone again',
  component: Beat,
  args: { scenario: 'same-phone-again' },
  render: renderBeat,
  play: drawn,
} satisfies Meta<typeof Beat>;

type Story = StoryObj<Pick<Parameters<typeof Beat>[0], 'next'>>;

export const OpenSetup: Story = { args: { next: 'openSetup' } };

export const SignIn: Story = { args: { next: 'signIn' } };

export const AskCall: Story = { args: { next: 'askCall' } };

export const AnswerCall: Story = { args: { next: 'answerCall' } };

export const StaySignedIn: Story = { args: { next: 'staySignedIn' } };

export const StartAdding: Story = { args: { next: 'startAdding' } };

export const ChooseApp: Story = { args: { next: 'chooseApp' } };

export const InstallApp: Story = { args: { next: 'installApp' } };

export const ShowCode: Story = { args: { next: 'showCode' } };

export const OpenApp: Story = { args: { next: 'openApp' } };

export const ChooseWork: Story = { args: { next: 'chooseWork' } };

export const ScanCode: Story = { args: { next: 'scanCode' } };

export const ConfirmScan: Story = { args: { next: 'confirmScan' } };

export const TypeNumber: Story = { args: { next: 'typeNumber' } };

export const ConfirmTest: Story = { args: { next: 'confirmTest' } };

export const Finish: Story = { args: { next: 'finish' } };

export const DeleteDouble: Story = { args: { next: 'deleteDouble' } };

export const ConfirmDouble: Story = { args: { next: 'confirmDouble' } };

export const Arrived: Story = { args: { next: null } };
