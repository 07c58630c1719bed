/** What a helper can do at the admin side: one press, for a choice of a list with the line that it is on. Nothing is typed there. */
export type AdminIntent =
  | { readonly type: AdminPress }
  | {
      readonly type: 'person.chooseLifetime';
      /** Which of `passLifetimes`, from 0. */
      readonly line: number;
    };

export type AdminIntentType = AdminIntent['type'];

type AdminPress =
  | 'person.openUser'
  | 'person.goBack'
  | 'person.refresh'
  | 'person.addMethod'
  | 'person.requireReregistration'
  | 'person.revokeSessions'
  | 'person.deletePass'
  | 'person.toggleOnce'
  | 'person.add'
  | 'person.yes'
  | 'person.cancel'
  | 'person.ok';
