import type { Meta, StoryObj } from '@storybook/react-vite';
import { Beat } from './beat.js';
import { drawn } from './drawn.js';
import { renderBeat } from './render-beat.js';

export default {
  title: 'Scenarios/Cannot scan',
  component: Beat,
  args: { scenario: 'cannot-scan' },
  render: renderBeat,
  play: drawn,
} satisfies Meta<typeof Beat>;

type Story = StoryObj<Pick<Parameters<typeof Beat>[0], 'next'>>;

export const SignIn: Story = { args: { next: 'signIn' } };

export const OpenSecurityInfo: Story = { args: { next: 'openSecurityInfo' } };

export const AddMethod: Story = { args: { next: 'addMethod' } };

export const OpenApp: Story = { args: { next: 'openApp' } };

export const ShowCode: Story = { args: { next: 'showCode' } };

export const ChooseWork: Story = { args: { next: 'chooseWork' } };

export const OpenScanner: Story = { args: { next: 'openScanner' } };

export const ReadCode: Story = { args: { next: 'readCode' } };

export const TypeCode: Story = { args: { next: 'typeCode' } };

export const ConfirmScan: Story = { args: { next: 'confirmScan' } };

export const TypeNumber: Story = { args: { next: 'typeNumber' } };

export const ConfirmTest: Story = { args: { next: 'confirmTest' } };

export const Finish: Story = { args: { next: 'finish' } };

export const Arrived: Story = { args: { next: null } };
