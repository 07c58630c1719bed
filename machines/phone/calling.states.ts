const over = {
  'wire.promptEnded': { target: 'locked', actions: 'dropPrompt' },
  'wire.callEnded': 'locked',
} as const;
const hangUp = { target: 'locked', actions: 'dropTold' } as const;

/** Hanging up on the service says no: nobody else was called. */
const refuse = {
  target: 'locked',
  actions: { type: 'post', params: { from: 'phone', to: 'service', type: 'wire.callRefused' } },
} as const;

/** A call that comes in over the lock screen. It goes on while a notification leads into the app, until the request ends. */
export const calling = {
  callerRinging: {
    on: {
      ...over,
      'person.answer': [{ guard: 'strangerTells', target: 'callerTalking' }, { target: 'voiceTalking' }],
      'person.hangUp': [{ guard: 'strangerTells', ...hangUp }, refuse],
    },
  },
  callerTalking: { on: { ...over, 'person.hangUp': hangUp } },
  /** The voice of the service: one key says that it is the person who signs in. */
  voiceTalking: {
    on: {
      ...over,
      'person.pressHash': {
        target: 'locked',
        actions: { type: 'post', params: { from: 'phone', to: 'service', type: 'wire.callApproved' } },
      },
      'person.hangUp': refuse,
    },
  },
} as const;
