import type { AdminStrings } from '../admin.js';

const label = (own: string, real: string | null = null) => ({ own, real });

// No source shows these pages in Dutch: the English label of the documentation stands beside ours (docs/model.md).
export const admin: AdminStrings = {
  title: 'Microsoft Entra-beheercentrum',
  helper: 'ICT-balie van school',
  roles: {
    authenticationAdministrator: label('Beheerder van inlogmethoden', 'Authentication Administrator'),
    globalReader: label('Lezer: alleen kijken', 'Global Reader'),
  },
  pass: label('Tijdelijke toegangspas', 'Temporary Access Pass'),
  phoneNumber: 'Telefoonnummer',
  hours: (hours) => `${hours} uur`,
  screens: {
    users: {
      heading: 'Gebruikers',
      text: 'Open de juiste persoon. Vergelijk het hele adres, niet alleen de naam.',
      list: 'Gebruikers van de school',
      other: 'Noor Bakker',
    },
    userMethods: {
      back: 'Gebruikers',
      heading: label('Inlogmethoden', 'Authentication methods'),
      list: 'Methoden van deze gebruiker',
      none: 'Deze gebruiker heeft geen methoden. Een wachtwoord staat niet in deze lijst.',
      add: label('Methode toevoegen', 'Add authentication method'),
      resetPassword: label('Wachtwoord resetten', 'Reset password'),
      reregister: label('App opnieuw laten instellen', 'Require re-register MFA'),
      revoke: label('Overal laten uitloggen', 'Revoke sessions'),
      refresh: 'Vernieuwen',
      remove: 'Verwijderen',
      removePass: 'Verwijderen: tijdelijke toegangspas',
      number: '+XX XXXXXXXX57',
      pass: { good: 'nog geldig', over: 'verlopen', once: 'voor één keer', more: 'voor meer keren' },
      done: {
        reregistration: 'De methoden zijn verwijderd. De gebruiker stelt ze bij het inloggen opnieuw in.',
        revocation: 'De gebruiker is uitgelogd. De volgende pagina vraagt om opnieuw in te loggen.',
        passDeletion: 'De tijdelijke toegangspas is verwijderd.',
      },
    },
    confirmDeed: {
      reregistration: {
        heading: label('App opnieuw laten instellen', 'Require re-register MFA'),
        text: 'Dit kunt u niet ongedaan maken.',
        does: [
          'Alle Authenticator-apps en telefoonnummers van deze gebruiker worden verwijderd.',
          'Bij het inloggen buiten school stelt de gebruiker de app opnieuw in.',
          'Het wachtwoord blijft. Wie is ingelogd, blijft ingelogd.',
        ],
        yes: 'Ja',
      },
      revocation: {
        heading: label('Overal laten uitloggen', 'Revoke sessions'),
        text: 'Dit kunt u niet ongedaan maken.',
        does: [
          'De gebruiker wordt overal uitgelogd. De volgende pagina vraagt om in te loggen.',
          'De methoden en het wachtwoord blijven.',
          'Wie het wachtwoord weet, kan het nog steeds proberen.',
        ],
        yes: 'Ja',
      },
      passDeletion: {
        heading: label('Toegangspas verwijderen', 'Delete Temporary Access Pass'),
        text: 'Met deze pas kan niemand meer inloggen.',
        does: ['De methoden en het wachtwoord blijven.'],
        yes: 'Ja',
      },
    },
    orderPass: {
      heading: label('Methode toevoegen', 'Add authentication method'),
      text: 'Met een pas logt de gebruiker in zonder wachtwoord en telefoon.',
      replaces: 'Deze gebruiker heeft al een pas. De nieuwe vervangt die; de oude werkt dan niet meer.',
      lifetime: label('Hoe lang geldig', 'Activation duration'),
      chosen: 'gekozen',
      once: label('Voor één keer', 'One-time use'),
      onceText: 'Goed voor één keer inloggen.',
      add: 'Toevoegen',
    },
    passMade: {
      heading: label('De toegangspas', 'Temporary Access Pass details'),
      text: 'Geef deze pas aan de gebruiker, en aan niemand anders. Na OK kunt u hem niet meer zien.',
      label: 'De pas',
      ok: 'OK',
    },
    roleMissing: {
      heading: 'U hebt hier de rol niet voor',
      text: 'U kunt de methoden bekijken. U kunt ze niet wijzigen.',
      needs: 'Rol die nodig is',
      has: 'Wie die rol heeft: ICT van uw school. Vraag het daar, en zeg wat u hebt gezien.',
      ok: 'OK',
    },
  },
};
