import type { PackageStrings } from '../packages.js';
import { slipNames } from './exercise-names.js';

export const packages: PackageStrings = {
  titles: {
    'first-setup': 'Authenticator koppelen op school',
    'first-setup-at-home': 'Authenticator koppelen thuis',
    'cannot-scan': 'Koppelen zonder camera',
    'only-a-phone': 'Koppelen met alleen een telefoon',
    'new-phone': 'Een nieuwe telefoon, met de oude erbij',
    'new-phone-with-pass': 'Een nieuwe telefoon, met een toegangspas',
    'new-phone-by-call': 'Een nieuwe telefoon, met een telefoontje',
    'same-phone-again': 'De app opnieuw koppelen',
    'daily-sign-in': 'Inloggen na het instellen',
    'approve-again': 'Nog een keer goedkeuren',
    'unexpected-prompt': 'Een vreemde melding',
    'unexpected-prompt-with-call': 'Een vreemde melding, en iemand belt',
    'unexpected-call': 'Een vreemd telefoontje',
    'link-in-a-mail': 'Een link in je mail',
  },
  descriptions: {
    'first-setup':
      'Je koppelt de app Authenticator op je telefoon aan je schoolaccount. De laptop en de telefoon zijn namaak.',
    'first-setup-at-home':
      'De laptop vraagt bij het inloggen om de app. Je koppelt hem aan je schoolaccount. De laptop en de telefoon zijn namaak.',
    'cannot-scan':
      'De camera is stuk. Je typt de code over, en koppelt zo de app. De laptop en de telefoon zijn namaak.',
    'only-a-phone': 'Je hebt geen laptop. Je koppelt de app met een link op dezelfde telefoon. De telefoon is namaak.',
    'new-phone': 'Je zet de app over van je oude telefoon naar een nieuwe. De laptop en de telefoons zijn namaak.',
    'new-phone-with-pass':
      'Je oude telefoon is weg. Je vraagt ICT om een toegangspas, en koppelt je nieuwe telefoon. De laptop en de telefoon zijn namaak.',
    'new-phone-by-call':
      'Je oude telefoon is weg, je nummer heb je nog. Je laat je bellen, en koppelt je nieuwe telefoon. De laptop en de telefoon zijn namaak.',
    'same-phone-again':
      'De app is van je telefoon verdwenen. Je koppelt dezelfde telefoon opnieuw. De laptop en de telefoon zijn namaak.',
    'daily-sign-in':
      'De app is al gekoppeld. Je logt in, op school of thuis, met of zonder getal. De laptop en de telefoon zijn namaak.',
    'approve-again':
      'Je wilt je beveiligingsgegevens zien. De laptop vraagt opnieuw om je telefoon. De laptop en de telefoon zijn namaak.',
    'unexpected-prompt':
      'Iemand anders heeft je wachtwoord. Er komen meldingen die je niet vroeg. Je houdt je account veilig. De laptop en de telefoon zijn namaak.',
    'unexpected-prompt-with-call':
      'Er komt een melding die je niet vroeg, en iemand belt met een getal. Je houdt je account veilig. De laptop en de telefoon zijn namaak.',
    'unexpected-call':
      'Een computerstem belt, en jij vroeg niets. Je houdt je account veilig. De laptop en de telefoon zijn namaak.',
    'link-in-a-mail':
      'In je mail staat een bericht dat van school lijkt. De link gaat naar een valse pagina. De laptop en de telefoon zijn namaak.',
  },
  atSchool: 'op school',
  problems: slipNames,
  noScript: 'Zet JavaScript aan om te oefenen.',
};
