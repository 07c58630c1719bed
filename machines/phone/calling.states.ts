const over = {
  'wire.promptEnded': { target: 'locked', actions: 'dropPrompt' },
  'person.hangUp': { target: 'locked', actions: 'dropTold' },
} as const;

/** A call that comes in over the lock screen. It goes on while a notification leads into the app, until the request ends. */
export const calling = {
  callerRinging: { on: { ...over, 'person.answer': 'callerTalking' } },
  callerTalking: { on: over },
} as const;
