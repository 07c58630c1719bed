import type { Meta, StoryObj } from '@storybook/react-vite';
import { persona } from '../../machines/protocol/persona.js';
import { LaptopStory } from '../laptop-story.js';

export default { title: 'Laptop/Sign in', component: LaptopStory } satisfies Meta<typeof LaptopStory>;

type Story = StoryObj<typeof LaptopStory>;

export const Email: Story = { args: { view: { screen: 'email', text: '', complaint: false } } };

export const EmailFilled: Story = { args: { view: { screen: 'email', text: persona.email, complaint: false } } };

export const EmailMissing: Story = { args: { view: { screen: 'email', text: '', complaint: true } } };

export const PointingAtTheHand: Story = {
  args: {
    view: { screen: 'email', text: '', complaint: false },
    pointing: { intent: 'person.fill', verb: 'Klik', text: null },
  },
};

export const Password: Story = { args: { view: { screen: 'password', length: 0, complaint: 'none', lured: false } } };

export const PasswordFilled: Story = {
  args: { view: { screen: 'password', length: persona.passwordLength, complaint: 'none', lured: false } },
};

export const PasswordMissing: Story = {
  args: { view: { screen: 'password', length: 0, complaint: 'missing', lured: false } },
};

export const Approval: Story = { args: { view: { screen: 'approval', number: '47', otherWay: false, lured: false } } };

export const ApprovalWithAnotherWay: Story = {
  args: { view: { screen: 'approval', number: '47', otherWay: true, lured: false } },
};

export const ChooseProof: Story = { args: { view: { screen: 'chooseProof', ways: ['code'] } } };

export const ChooseCall: Story = { args: { view: { screen: 'chooseProof', ways: ['call'] } } };

export const Calling: Story = { args: { view: { screen: 'calling' } } };

export const CallStopped: Story = { args: { view: { screen: 'callStopped' } } };

export const EnterPasscode: Story = {
  args: { view: { screen: 'enterPasscode', text: '', complaint: 'none', early: false } },
};

export const PasscodeOnThePhone: Story = {
  args: { view: { screen: 'enterPasscode', text: '391', complaint: 'none', early: false }, passcode: '391846' },
};

export const PasscodeIncomplete: Story = {
  args: { view: { screen: 'enterPasscode', text: '', complaint: 'incomplete', early: false } },
};

export const PasscodeRefused: Story = {
  args: { view: { screen: 'enterPasscode', text: '', complaint: 'refused', early: false } },
};

export const NoWayIn: Story = { args: { view: { screen: 'noWayIn' } } };

export const EnterPass: Story = { args: { view: { screen: 'enterPass', text: '', complaint: 'none' } } };

export const PassOnPaper: Story = {
  args: { view: { screen: 'enterPass', text: '20015838', complaint: 'none' }, pass: '20015838' },
};

export const PassIncomplete: Story = {
  args: { view: { screen: 'enterPass', text: '', complaint: 'incomplete' }, pass: '20015838' },
};

export const PassWrong: Story = {
  args: { view: { screen: 'enterPass', text: '', complaint: 'wrong' }, pass: '20015838' },
};

export const PassExpired: Story = {
  args: { view: { screen: 'enterPass', text: '', complaint: 'expired' }, pass: '20015838' },
};

export const ApprovalStoppedWithoutAnotherWay: Story = {
  args: { view: { screen: 'approvalStopped', because: 'unanswered', otherWay: false } },
};

export const ApprovalUnanswered: Story = {
  args: { view: { screen: 'approvalStopped', because: 'unanswered', otherWay: true } },
};

export const ApprovalDenied: Story = {
  args: { view: { screen: 'approvalStopped', because: 'denied', otherWay: true } },
};

export const ApprovalMismatched: Story = {
  args: { view: { screen: 'approvalStopped', because: 'mismatched', otherWay: true } },
};

export const AskedTooOften: Story = {
  args: { view: { screen: 'approvalStopped', because: 'tooOften', otherWay: true } },
};

export const StaySignedIn: Story = { args: { view: { screen: 'staySignedIn' } } };

export const Interrupted: Story = { args: { view: { screen: 'interrupted' } } };

export const PasswordLocked: Story = {
  args: { view: { screen: 'password', length: persona.passwordLength, complaint: 'locked', lured: false } },
};

export const Passkey: Story = { args: { view: { screen: 'passkey' } } };

export const RegistrationBlocked: Story = { args: { view: { screen: 'registrationBlocked', lacks: 'place' } } };

export const ProofLacking: Story = { args: { view: { screen: 'registrationBlocked', lacks: 'proof' } } };

export const PickAccount: Story = { args: { view: { screen: 'pickAccount' } } };

export const PasscodeTooEarly: Story = {
  args: { view: { screen: 'enterPasscode', text: '', complaint: 'none', early: true } },
};

export const PasscodeTooEarlyRefused: Story = {
  args: { view: { screen: 'enterPasscode', text: '', complaint: 'refused', early: true } },
};
