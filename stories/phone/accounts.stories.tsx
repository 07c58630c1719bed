import type { Meta, StoryObj } from '@storybook/react-vite';
import { PhoneStory } from '../phone-story.js';
import { variants } from './variants.js';

export default { title: 'Phone/Accounts', component: PhoneStory } satisfies Meta<typeof PhoneStory>;

type Story = StoryObj<typeof PhoneStory>;

export const AccountsEmpty: Story = { args: { screen: variants.accountsEmpty } };
export const Accounts: Story = { args: { screen: variants.accounts } };
export const AccountsAdded: Story = { args: { screen: variants.accountsAdded, kind: 'android' } };
export const AccountsNoRequest: Story = { args: { screen: variants.accountsNoRequest } };
export const AccountsOfAPhoneThatWasPutAway: Story = { args: { screen: variants.accountsPutAway } };
export const NoAccountOnAPhoneThatWasPutAway: Story = { args: { screen: variants.accountsPutAwayEmpty } };
export const ChooseKind: Story = { args: { screen: variants.chooseKind } };
export const ChooseKindAgain: Story = { args: { screen: variants.chooseKindAgain } };
export const PersonalSignIn: Story = { args: { screen: variants.personalSignIn } };
export const PersonalSignInEmpty: Story = { args: { screen: variants.personalSignInEmpty } };
export const PersonalSignInComplaint: Story = { args: { screen: variants.personalSignInComplaint } };
export const PersonalSignInDropped: Story = { args: { screen: variants.personalSignInDropped } };
export const ChooseWay: Story = { args: { screen: variants.chooseWay } };
export const ChooseWayAgain: Story = { args: { screen: variants.chooseWayAgain } };
export const WorkSignIn: Story = { args: { screen: variants.workSignIn } };
export const Account: Story = { args: { screen: variants.account } };
export const Restored: Story = { args: { screen: variants.accountsRestored } };
export const TwoAccounts: Story = { args: { screen: variants.accountsTwo } };
export const OnlyTheOtherAccount: Story = { args: { screen: variants.accountsOtherOnly } };
export const AccountsOffline: Story = { args: { screen: variants.accountsOffline, offline: true } };
export const OtherAccount: Story = { args: { screen: variants.accountOther } };
export const ConfirmRemoval: Story = { args: { screen: variants.confirmRemoval } };
export const AccountsOnIphone: Story = { args: { screen: variants.accounts, kind: 'iphone' } };
export const ChooseKindOnIphone: Story = { args: { screen: variants.chooseKind, kind: 'iphone' } };
export const ChooseWayOnIphone: Story = { args: { screen: variants.chooseWay, kind: 'iphone' } };
export const AccountOnIphone: Story = { args: { screen: variants.account, kind: 'iphone' } };
export const PlusLit: Story = {
  args: { screen: variants.accountsEmpty, pointing: { intent: 'person.add', verb: 'Tik', text: null } },
};
