import { adminSetup, freshForm, orderPass, post } from './admin.setup.js';

/** Who may not change anything is told so. */
const ifAllowed = <const T extends string>(target: T) =>
  [{ guard: 'mayChange', target }, { target: 'roleMissing' }] as const;

/** A dialog that asks once more. */
const confirming = <const M extends Parameters<typeof post>[0], const N extends string>(message: M, note: N) =>
  ({
    on: {
      'person.yes': { actions: [note, post(message)] },
      'person.cancel': 'showingMethods',
      'wire.userShown': { target: 'showingMethods', actions: 'keepUser' },
    },
  }) as const;

/** What a helper of the school sees of one user: the sign-in methods, and what can be done about them (docs/model.md). */
export const adminMachine = adminSetup.createMachine({
  id: 'admin',
  context: ({ input }) => ({
    role: input?.role ?? 'globalReader',
    methods: [],
    older: [],
    voice: false,
    pass: null,
    secret: null,
    ...freshForm,
    done: null,
  }),
  initial: 'listingUsers',
  states: {
    listingUsers: {
      on: {
        'person.openUser': { actions: post('wire.userOpened') },
        'wire.userShown': { target: 'showingMethods', actions: 'keepUser' },
      },
    },
    showingMethods: {
      exit: 'forgetDone',
      on: {
        'person.goBack': 'listingUsers',
        'person.refresh': { actions: ['forgetDone', post('wire.userOpened')] },
        'wire.userShown': { actions: 'keepUser' },
        'person.addMethod': ifAllowed('orderingPass'),
        'person.requireReregistration': ifAllowed('confirmingReregistration'),
        'person.revokeSessions': ifAllowed('confirmingRevocation'),
        'person.deletePass': ifAllowed('confirmingPassDeletion'),
      },
    },
    confirmingReregistration: confirming('wire.reregistrationRequired', 'noteReregistration'),
    confirmingRevocation: confirming('wire.sessionsRevoked', 'noteRevocation'),
    confirmingPassDeletion: confirming('wire.passDeleted', 'notePassDeletion'),
    orderingPass: {
      entry: 'beginForm',
      on: {
        'person.chooseLifetime': { actions: 'chooseLifetime' },
        'person.toggleOnce': { actions: 'toggleOnce' },
        'person.add': { actions: orderPass },
        'person.cancel': 'showingMethods',
        'wire.passMade': { target: 'showingPass', actions: 'keepPass' },
      },
    },
    /** The only time that anybody sees the pass. */
    showingPass: {
      exit: 'dropPass',
      on: { 'person.ok': 'showingMethods', 'wire.userShown': { actions: 'keepUser' } },
    },
    roleMissing: { on: { 'person.ok': 'showingMethods' } },
  },
});
