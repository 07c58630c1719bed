import type { Meta, StoryObj } from '@storybook/react-vite';
import { LaptopStory } from '../laptop-story.js';

export default { title: 'Laptop/Safety', component: LaptopStory } satisfies Meta<typeof LaptopStory>;

type Story = StoryObj<typeof LaptopStory>;

export const MyAccount: Story = { args: { view: { screen: 'myAccount', errand: 'safety' } } };
export const NewPassword: Story = { args: { view: { screen: 'newPassword', filled: false } } };
export const NewPasswordFilled: Story = { args: { view: { screen: 'newPassword', filled: true } } };
export const PasswordChanged: Story = { args: { view: { screen: 'passwordChanged' } } };
export const Mail: Story = { args: { view: { screen: 'mail', report: 'open' } } };
export const PointingAtTheHelpDesk: Story = {
  args: {
    view: { screen: 'mail', report: 'open' },
    pointing: { intent: 'person.openReport', verb: 'Klik', text: null },
  },
};
export const MailAfterwards: Story = { args: { view: { screen: 'mail', report: 'sent' } } };
export const Report: Story = { args: { view: { screen: 'report', filled: false } } };
export const ReportFilled: Story = { args: { view: { screen: 'report', filled: true } } };
export const ReportSent: Story = { args: { view: { screen: 'reportSent' } } };
