import type { Meta, StoryObj } from '@storybook/react-vite';
import { LaptopStory } from '../laptop-story.js';

export default { title: 'Laptop/Safety', component: LaptopStory } satisfies Meta<typeof LaptopStory>;

type Story = StoryObj<typeof LaptopStory>;

export const MyAccount: Story = { args: { view: { screen: 'myAccount', errand: 'safety' } } };
export const NewPassword: Story = { args: { view: { screen: 'newPassword', filled: false } } };
export const NewPasswordFilled: Story = { args: { view: { screen: 'newPassword', filled: true } } };
export const PasswordChanged: Story = { args: { view: { screen: 'passwordChanged' } } };
export const Mail: Story = { args: { view: { screen: 'mail', report: 'open', lure: false } } };
export const PointingAtTheHelpDesk: Story = {
  args: {
    view: { screen: 'mail', report: 'open', lure: false },
    pointing: { intent: 'person.openReport', verb: 'Klik', text: null },
  },
};
export const MailAfterwards: Story = { args: { view: { screen: 'mail', report: 'sent', lure: false } } };
export const MailWithALure: Story = { args: { view: { screen: 'mail', report: 'none', lure: true } } };
export const Message: Story = { args: { view: { screen: 'message' } } };
export const ReportOfAMessage: Story = { args: { view: { screen: 'report', filled: true, lure: true } } };
export const CopyOfThePassword: Story = {
  args: { view: { screen: 'password', length: 0, complaint: 'none', lured: true } },
};
export const CopyOfTheApproval: Story = {
  args: { view: { screen: 'approval', number: '47', otherWay: false, lured: true } },
};
export const Report: Story = { args: { view: { screen: 'report', filled: false, lure: false } } };
export const ReportFilled: Story = { args: { view: { screen: 'report', filled: true, lure: false } } };
export const ReportSent: Story = { args: { view: { screen: 'reportSent' } } };
