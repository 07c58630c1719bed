import type { Meta, StoryObj } from '@storybook/react-vite';
import { PageDocs } from './page-docs.js';

export default { title: 'Machines/Pictures', component: PageDocs } satisfies Meta<typeof PageDocs>;

type Story = StoryObj<typeof PageDocs>;

export const SigningIn: Story = { args: { page: 'signingIn' } };

export const Approval: Story = { args: { page: 'approval' } };

export const Passing: Story = { args: { page: 'passing' } };

export const Account: Story = { args: { page: 'account' } };

export const Wizard: Story = { args: { page: 'wizard' } };

export const Code: Story = { args: { page: 'code' } };

export const Safety: Story = { args: { page: 'safety' } };

export const Outside: Story = { args: { page: 'outside' } };

export const Opening: Story = { args: { page: 'opening' } };

export const Adding: Story = { args: { page: 'adding' } };

export const Approving: Story = { args: { page: 'approving' } };

export const Calling: Story = { args: { page: 'calling' } };

export const Service: Story = { args: { page: 'service' } };

export const Admin: Story = { args: { page: 'admin' } };
