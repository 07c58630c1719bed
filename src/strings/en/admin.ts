import type { AdminStrings } from '../admin.js';

const label = (own: string) => ({ own, real: null });

// Labels are those of the documentation; where it has none, they are ours (docs/model.md).
export const admin: AdminStrings = {
  title: 'Microsoft Entra admin center',
  helper: 'School help desk',
  roles: {
    authenticationAdministrator: label('Authentication Administrator'),
    globalReader: label('Global Reader'),
  },
  pass: label('Temporary Access Pass'),
  phoneNumber: 'Phone number',
  hours: (hours) => (hours === 1 ? '1 hour' : `${hours} hours`),
  screens: {
    users: {
      heading: 'Users',
      text: 'Open the right person. Compare the whole address, not only the name.',
      list: 'Users of the school',
      other: 'Noor Bakker',
    },
    userMethods: {
      back: 'Users',
      heading: label('Authentication methods'),
      list: 'Methods of this user',
      none: 'This user has no methods. A password is not in this list.',
      add: label('Add authentication method'),
      resetPassword: label('Reset password'),
      reregister: label('Require re-register MFA'),
      revoke: label('Revoke sessions'),
      refresh: 'Refresh',
      remove: 'Delete',
      removePass: 'Delete Temporary Access Pass',
      number: '+XX XXXXXXXX57',
      pass: { good: 'still good', over: 'expired', once: 'one-time use', more: 'more than once' },
      done: {
        reregistration: 'The methods were deleted. The user sets them up again at the next sign-in.',
        revocation: 'The sessions were revoked. The user signs in again at the next page.',
        passDeletion: 'The Temporary Access Pass was deleted.',
      },
    },
    confirmDeed: {
      reregistration: {
        heading: label('Require re-register MFA'),
        text: 'This cannot be undone.',
        does: [
          'Deletes every Authenticator app and phone number of this user.',
          'The user sets up the app again at the next sign-in outside the school.',
          'The password stays, and whoever is signed in stays signed in.',
        ],
        yes: 'Yes',
      },
      revocation: {
        heading: label('Revoke sessions'),
        text: 'This cannot be undone.',
        does: [
          'Signs the user out on every device. The next page asks to sign in.',
          'The methods and the password stay.',
          'Whoever knows the password can still try.',
        ],
        yes: 'Yes',
      },
      passDeletion: {
        heading: label('Delete Temporary Access Pass'),
        text: 'Nobody can sign in with this pass any more.',
        does: ['The methods and the password stay.'],
        yes: 'Yes',
      },
    },
    orderPass: {
      heading: label('Add authentication method'),
      text: 'With a pass the user signs in without password and phone.',
      replaces: 'This user has a pass. A new one takes its place; the old one stops working.',
      lifetime: label('Activation duration'),
      chosen: 'chosen',
      once: label('One-time use'),
      onceText: 'Good for one sign-in only.',
      add: 'Add',
    },
    passMade: {
      heading: label('Temporary Access Pass details'),
      text: 'Give this pass to the user, and to nobody else. You cannot see it again after OK.',
      label: 'Provide pass',
      ok: 'OK',
    },
    roleMissing: {
      heading: 'You do not have the role for this',
      text: 'You can look at the methods. You cannot change them.',
      needs: 'Role that is needed',
      has: 'Who has it: the IT team of your school. Ask there, and say what you saw.',
      ok: 'OK',
    },
  },
};
