import type { Meta, StoryObj } from '@storybook/react-vite';
import { ticket } from '../../machines/protocol/messages.js';
import { manualCode, manualUrl } from '../../machines/protocol/persona.js';
import { LaptopStory } from '../laptop-story.js';

export default { title: 'Laptop/Wizard', component: LaptopStory } satisfies Meta<typeof LaptopStory>;

type Story = StoryObj<typeof LaptopStory>;

export const GetApp: Story = { args: { view: { screen: 'getApp', mode: 'manage' } } };

export const GetAppInterrupted: Story = { args: { view: { screen: 'getApp', mode: 'interrupt' } } };

export const MethodRefusedInterrupted: Story = { args: { view: { screen: 'methodRefused', mode: 'interrupt' } } };

export const SetUpAccount: Story = { args: { view: { screen: 'setUpAccount', mode: 'manage' } } };

export const SetUpAccountInterrupted: Story = { args: { view: { screen: 'setUpAccount', mode: 'interrupt' } } };

export const Code: Story = {
  args: { view: { screen: 'code', mode: 'manage', ticket: ticket('T1'), complaint: false, manual: true } },
};

export const CodeOnlyToScan: Story = {
  args: { view: { screen: 'code', mode: 'manage', ticket: ticket('T1'), complaint: false, manual: false } },
};

export const CodeTooSoon: Story = {
  args: { view: { screen: 'code', mode: 'manage', ticket: ticket('T1'), complaint: true, manual: true } },
};

export const CodeInterrupted: Story = {
  args: { view: { screen: 'code', mode: 'interrupt', ticket: ticket('T1'), complaint: false, manual: true } },
};

export const CodeWithFictionalAddress: Story = {
  args: {
    view: { screen: 'code', mode: 'manage', ticket: ticket('T1'), complaint: false, manual: true },
    addresses: 'fictional',
  },
};

export const CodeAsTheCameraSeesIt: Story = {
  args: { view: { screen: 'code', mode: 'manage', ticket: ticket('T1'), complaint: false, manual: true }, copy: true },
};

export const PairingLink: Story = { args: { view: { screen: 'pairingLink', mode: 'interrupt', complaint: false } } };

export const PairingLinkTooSoon: Story = {
  args: { view: { screen: 'pairingLink', mode: 'interrupt', complaint: true } },
};

export const ManualCode: Story = {
  args: { view: { screen: 'manualCode', mode: 'manage', code: manualCode('T1'), url: manualUrl, complaint: false } },
};

export const ManualCodeTooSoon: Story = {
  args: { view: { screen: 'manualCode', mode: 'manage', code: manualCode('T1'), url: manualUrl, complaint: true } },
};

export const ManualCodeInterrupted: Story = {
  args: { view: { screen: 'manualCode', mode: 'interrupt', code: manualCode('T1'), url: manualUrl, complaint: false } },
};

export const CodeExpired: Story = { args: { view: { screen: 'codeExpired', mode: 'manage' } } };

export const CodeExpiredInterrupted: Story = { args: { view: { screen: 'codeExpired', mode: 'interrupt' } } };

export const TryOut: Story = { args: { view: { screen: 'tryOut', mode: 'manage', number: '47' } } };

export const TryOutInterrupted: Story = { args: { view: { screen: 'tryOut', mode: 'interrupt', number: '47' } } };

export const TryUnanswered: Story = { args: { view: { screen: 'tryStopped', mode: 'manage', because: 'unanswered' } } };

export const TryDenied: Story = { args: { view: { screen: 'tryStopped', mode: 'manage', because: 'denied' } } };

export const TryMismatched: Story = { args: { view: { screen: 'tryStopped', mode: 'manage', because: 'mismatched' } } };

export const TryDeniedInterrupted: Story = {
  args: { view: { screen: 'tryStopped', mode: 'interrupt', because: 'denied' } },
};

export const TryApproved: Story = { args: { view: { screen: 'tryApproved', mode: 'manage' } } };

export const TryApprovedInterrupted: Story = { args: { view: { screen: 'tryApproved', mode: 'interrupt' } } };

export const PointingAtNext: Story = {
  args: {
    view: { screen: 'tryApproved', mode: 'manage' },
    pointing: { intent: 'person.next', verb: 'Klik', text: null },
  },
};

export const Added: Story = { args: { view: { screen: 'added', mode: 'manage', already: false } } };

export const AddedInterrupted: Story = { args: { view: { screen: 'added', mode: 'interrupt', already: false } } };

export const AddedBefore: Story = { args: { view: { screen: 'added', mode: 'interrupt', already: true } } };
