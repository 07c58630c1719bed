import type { Meta, StoryObj } from '@storybook/react-vite';
import { PhoneStory } from '../phone-story.js';
import { variants } from './variants.js';

export default { title: 'Phone/Scanning', component: PhoneStory } satisfies Meta<typeof PhoneStory>;

type Story = StoryObj<typeof PhoneStory>;

export const AskCamera: Story = { args: { screen: variants.askCamera } };
export const CameraBlocked: Story = { args: { screen: variants.cameraBlocked } };
export const Scanner: Story = { args: { screen: variants.scanner } };
export const ScannerCutOff: Story = { args: { screen: variants.scannerCutOff } };
export const ScannerSomethingElse: Story = { args: { screen: variants.scannerSomethingElse } };
export const CameraBlockedOnlyScan: Story = { args: { screen: variants.cameraBlockedOnlyScan } };
export const ScannerOnlyScan: Story = { args: { screen: variants.scannerOnlyScan } };
export const ScannerDark: Story = { args: { screen: variants.scannerDark } };
export const CameraApp: Story = { args: { screen: variants.cameraApp } };
export const CameraAppDark: Story = { args: { screen: variants.cameraAppDark } };
export const CameraAppLink: Story = { args: { screen: variants.cameraAppLink } };
export const OddPage: Story = { args: { screen: variants.oddPage } };
export const WrongKind: Story = { args: { screen: variants.wrongKind } };
export const ManualEntry: Story = { args: { screen: variants.manualEntry } };
export const ManualEntryEmpty: Story = { args: { screen: variants.manualEntryEmpty } };
export const ManualEntryIncomplete: Story = { args: { screen: variants.manualEntryIncomplete } };
export const ManualEntryFilled: Story = { args: { screen: variants.manualEntryFilled } };
export const ManualEntryDropped: Story = { args: { screen: variants.manualEntryDropped } };
export const Activating: Story = { args: { screen: variants.activating } };
export const ActivationFailed: Story = { args: { screen: variants.activationFailed } };
export const PortalOutdated: Story = { args: { screen: variants.portalOutdated, kind: 'android' } };
export const Rooted: Story = { args: { screen: variants.rooted } };
export const Jailbroken: Story = { args: { screen: variants.rooted, kind: 'iphone' } };
export const AlreadyAdded: Story = { args: { screen: variants.alreadyAdded } };
export const AskCameraOnIphone: Story = { args: { screen: variants.askCamera, kind: 'iphone' } };
export const ScannerOnIphone: Story = { args: { screen: variants.scanner, kind: 'iphone' } };
export const ManualEntryOnIphone: Story = { args: { screen: variants.manualEntry, kind: 'iphone' } };
export const AimLit: Story = {
  args: { screen: variants.scanner, pointing: { intent: 'person.scan', verb: 'Tik', text: null } },
};
