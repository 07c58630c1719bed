import type { Meta, StoryObj } from '@storybook/react-vite';
import { PhoneStory } from '../phone-story.js';
import { variants } from './variants.js';

export default { title: 'Phone/Store', component: PhoneStory } satisfies Meta<typeof PhoneStory>;

type Story = StoryObj<typeof PhoneStory>;

export const Store: Story = { args: { screen: variants.store } };
export const StoreSearch: Story = { args: { screen: variants.storeSearch } };
export const StoreSearchEmpty: Story = { args: { screen: variants.storeSearchEmpty } };
export const StoreSearchTyped: Story = { args: { screen: variants.storeSearchTyped } };
export const StoreSearchDropped: Story = { args: { screen: variants.storeSearchDropped } };
export const StoreResults: Story = { args: { screen: variants.storeResults } };
export const StoreResultsInstalling: Story = { args: { screen: variants.storeResultsInstalling } };
export const StoreResultsInstalled: Story = { args: { screen: variants.storeResultsInstalled } };
export const StoreResultsUnfit: Story = { args: { screen: variants.storeResultsUnfit, kind: 'android' } };
export const StoreResultsOutdated: Story = { args: { screen: variants.storeResultsOutdated } };
export const StorageFull: Story = { args: { screen: variants.storageFull } };
export const StorageFullOnIphone: Story = { args: { screen: variants.storageFull, kind: 'iphone' } };
export const StoreSignedOut: Story = { args: { screen: variants.storeSignedOut } };
export const StoreSignedOutOnIphone: Story = { args: { screen: variants.storeSignedOut, kind: 'iphone' } };
export const ParentAsks: Story = { args: { screen: variants.parentAsks } };
export const ParentAsksOnIphone: Story = { args: { screen: variants.parentAsks, kind: 'iphone' } };
export const ParentAsked: Story = { args: { screen: variants.parentAsked } };
export const StoreNothing: Story = { args: { screen: variants.storeNothing } };
export const FakeAppAd: Story = { args: { screen: variants.fakeAppAd } };
export const FakeAppAsked: Story = { args: { screen: variants.fakeAppAsked } };
export const OtherApp: Story = { args: { screen: variants.otherApp } };
export const OtherAppInvalid: Story = { args: { screen: variants.otherAppInvalid } };
export const OtherAppDark: Story = { args: { screen: variants.otherAppDark } };
export const StoreResultsOnIphone: Story = { args: { screen: variants.storeResults, kind: 'iphone' } };
export const StoreResultsInstalledOnIphone: Story = {
  args: { screen: variants.storeResultsInstalled, kind: 'iphone' },
};
export const NextLetterLit: Story = {
  args: {
    screen: variants.storeSearch,
    pointing: { intent: 'person.type', verb: 'Typ', text: 'microsoft authenticator' },
  },
};
