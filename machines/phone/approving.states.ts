import type { MessageFrom } from '../protocol/messages.js';
import { inApp, type PhoneContext } from './phone.setup.js';

const answer = {
  actions: {
    type: 'post',
    params: ({ context }: { context: PhoneContext }) =>
      ({
        from: 'phone',
        to: 'service',
        type: 'wire.numberAnswered',
        number: context.text,
      }) satisfies MessageFrom<'phone'>,
  },
} as const;

const confirming = {
  'wire.promptEnded': { target: 'promptGone', actions: ['dropPrompt', 'clearText'] },
  'wire.answerAccepted': { target: 'approved', actions: ['dropPrompt', 'clearText'] },
  'wire.answerMismatched': { target: 'mismatched', actions: ['dropPrompt', 'clearText'] },
  'person.goBack': 'askingNumber',
  'person.goHome': { target: 'home', actions: 'clearText' },
} as const;

/** The request for approval, from the number to the answer. */
export const approving = {
  askingNumber: {
    on: {
      'wire.approvalAsked': { guard: 'isMine', target: 'askingNumber', actions: ['clearText', 'keepPrompt'] },
      'wire.promptEnded': { target: 'promptGone', actions: ['dropPrompt', 'clearText'] },
      'person.type': { actions: 'typeNumber' },
      'person.yes': { guard: 'twoDigits', target: 'confirmingIdentity' },
      'person.deny': {
        target: 'denied',
        actions: [
          'dropPrompt',
          'clearText',
          { type: 'post', params: { from: 'phone', to: 'service', type: 'wire.requestDenied' } },
        ],
      },
      'person.goHome': { target: 'home', actions: 'clearText' },
    },
  },
  confirmingIdentity: {
    on: { ...confirming, 'person.useFinger': [{ guard: 'fingerFails', target: 'confirmingByPin' }, answer] },
  },
  /** The finger was not known: the PIN of the phone proves it as well. */
  confirmingByPin: {
    on: { ...confirming, 'person.usePin': answer },
  },
  approved: { on: { ...inApp, 'person.ok': 'accounts' } },
  mismatched: { on: { ...inApp, 'person.ok': 'accounts' } },
  denied: { on: { ...inApp, 'person.ok': 'accounts' } },
  promptGone: { on: { ...inApp, 'person.ok': 'accounts' } },
} as const;
