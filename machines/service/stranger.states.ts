import { required } from '../protocol/required.js';
import { askPhone, toNumber, toPhone, type ServiceContext } from './service.setup.js';

const asks = ['countAttempt', 'drawNumber', askPhone('default')] as const;

/** The stranger has the number on a screen of their own, and tells it to the person. */
const calls = {
  type: 'post',
  params: ({ context }: { context: ServiceContext }) =>
    ({
      from: 'service',
      to: 'phone',
      type: 'wire.strangerCalled',
      number: required(context.number, 'service: the number that the stranger tells'),
    }) as const,
} as const;

/** A stranger signs in with the password, and the person's phone is asked or called; the number is on no screen of this world. */
export const strangerTries = [
  { guard: 'strangerByVoice', target: 'callingForStranger', actions: 'countAttempt' },
  { guard: 'strangerCalls', target: 'askingForStranger', actions: [...asks, calls] },
  { target: 'askingForStranger', actions: asks },
] as const;

const fails = <const A extends readonly unknown[]>(...actions: A) =>
  [
    { guard: 'strangerGoesOn', target: 'strangerPausing', actions },
    { target: 'idle', actions },
  ] as const;

/** Somebody else wants to be let in. Who changes the password keeps them out for good. */
export const stranger = {
  askingForStranger: {
    exit: 'dropNumber',
    on: {
      'wire.requestDenied': fails(),
      'wire.numberAnswered': [
        { guard: 'isRight', target: 'idle', actions: ['letStrangerIn', toPhone('wire.answerAccepted', 'default')] },
        ...fails(toPhone('wire.answerMismatched', 'default')),
      ],
      'wire.passwordChanged': { target: 'idle', actions: ['renewPassword', toPhone('wire.promptEnded', 'default')] },
    },
    after: { promptPatience: fails(toPhone('wire.promptEnded', 'default')) },
  },
  /** The phone rings, and the person did not ask for it: # lets the stranger in. */
  callingForStranger: {
    entry: toNumber('wire.called'),
    on: {
      'wire.callRefused': fails(),
      'wire.callApproved': { target: 'idle', actions: 'letStrangerIn' },
      'wire.passwordChanged': { target: 'idle', actions: ['renewPassword', toNumber('wire.callEnded')] },
    },
    after: { promptPatience: fails(toNumber('wire.callEnded')) },
  },
  strangerPausing: { after: { strangerProgress: strangerTries } },
} as const;
