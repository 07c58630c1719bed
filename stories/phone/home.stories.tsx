import type { Meta, StoryObj } from '@storybook/react-vite';
import { PhoneStory } from '../phone-story.js';
import { variants } from './variants.js';

export default { title: 'Phone/Home and lock', component: PhoneStory } satisfies Meta<typeof PhoneStory>;

type Story = StoryObj<typeof PhoneStory>;

export const Locked: Story = { args: { screen: variants.locked } };
export const HomeEmpty: Story = { args: { screen: variants.homeEmpty } };
export const HomeInstalled: Story = { args: { screen: variants.homeInstalled } };
export const HomeOfAPhoneThatWasPutAway: Story = { args: { screen: variants.homePutAway } };
export const SettingsEmpty: Story = { args: { screen: variants.settingsEmpty } };
export const Settings: Story = { args: { screen: variants.settings } };
export const AppSettingsOff: Story = { args: { screen: variants.appSettingsOff } };
export const AppSettingsNew: Story = { args: { screen: variants.appSettingsNew } };
export const AppSettingsOn: Story = { args: { screen: variants.appSettingsOn } };
export const SettingsInAirplaneMode: Story = { args: { screen: variants.settingsOffline, offline: true } };
export const SettingsWithWrongClock: Story = { args: { screen: variants.settingsClock } };
export const AppSettingsBatterySaver: Story = { args: { screen: variants.appSettingsSaver, kind: 'android' } };
export const HomeInstalledOnIphone: Story = { args: { screen: variants.homeInstalled, kind: 'iphone' } };
export const LockedOnIphone: Story = { args: { screen: variants.locked, kind: 'iphone' } };
export const HomeWithNotice: Story = { args: { screen: variants.homeInstalled, notice: true } };
export const LockedWithNotice: Story = { args: { screen: variants.locked, notice: true } };
