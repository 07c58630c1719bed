import type { FirstStageStrings } from '../stage.js';

const sam = 'Sam de Vries is verzonnen. Je oefent met het account van Sam.';

export const stage: FirstStageStrings = {
  brand: 'Koppelen oefenen',
  loading: 'De oefening wordt geladen.',
  scenarios: {
    'first-setup': 'Voor het eerst instellen',
    'first-setup-at-home': 'Voor het eerst instellen, thuis',
    'cannot-scan': 'Scannen lukt niet',
    'only-a-phone': 'Alleen een telefoon',
    'new-phone': 'Een nieuwe telefoon',
    'new-phone-with-pass': 'Nieuwe telefoon, de oude is weg',
    'new-phone-by-call': 'Nieuwe telefoon, zelfde nummer',
    'same-phone-again': 'De app opnieuw, op dezelfde telefoon',
    'daily-sign-in': 'Inloggen na het instellen',
    'approve-again': 'Nog een keer goedkeuren',
    'unexpected-prompt': 'Een melding die je niet vroeg',
    'unexpected-prompt-with-call': 'Iemand belt over een melding',
    'unexpected-call': 'Een telefoontje dat je niet vroeg',
    'link-in-a-mail': 'Een link in je mail',
  },
  laptop: 'Laptop',
  phone: 'Telefoon',
  android: 'Android',
  iphone: 'iPhone',
  stepOf: (step, total) => `Stap ${step} van ${total}`,
  stepName: (step, name) => `Stap ${step} · ${name}`,
  arrived: 'Je bent er',
  regions: { switcher: 'Kies een apparaat', messages: 'Meldingen van de oefening' },
  skip: { laptop: 'Naar de laptop', phone: 'Naar de telefoon', coach: 'Naar de coach' },
  state: {
    here: 'Nu hier',
    look: 'Kijk',
    waitsForPhone: 'Wacht op de telefoon',
    waitsForLaptop: 'Wacht op de laptop',
    leaveOpen: 'Laat dit open staan',
    numberHere: 'Hier staat het getal',
    notice: 'Er is een melding',
  },
  verbs: { click: 'Klik', tap: 'Tik', type: 'Typ' },
  coach: {
    name: 'Coach',
    why: 'Waarom?',
    lost: 'Ik zie het niet',
    wait: 'Wachten',
    waitWhy: 'Wacht tot de tijd van de melding om is.',
    toLaptop: 'Naar de laptop',
    toPhone: 'Naar de telefoon',
    back: 'Even terug',
    busySay: 'Even wachten.',
    busy: 'Dit duurt even. Wacht rustig tot het klaar is.',
    notNeeded: 'Dit heb je nu niet nodig.',
    close: 'Sluiten',
  },
  stops: {
    signIn: {
      name: 'Inloggen op je account',
      say: 'Log in op het schoolaccount van Sam.',
      why: sam,
    },
  },
  way: {
    laptop: {
      newTab: {
        openMyAccount: { say: 'Klik op {L.account}.', why: sam },
        openMail: { say: 'Klik op {L.mail}.', why: sam },
      },
      email: {
        fill: { say: 'Klik op {L.fillEmail}.', why: 'Je typt zelf niets. Gebruik hier nooit je eigen gegevens.' },
        next: { say: 'Klik op {L.emailNext}.', why: 'De schoolmail van Sam is ingevuld.' },
      },
      password: {
        fill: { say: 'Klik op {L.fillPassword}.', why: 'Je typt zelf niets. Gebruik hier nooit je eigen wachtwoord.' },
        next: { say: 'Klik op {L.signIn}.', why: 'Het wachtwoord van Sam is ingevuld.' },
      },
    },
    phone: {
      locked: {
        unlock: { say: 'Tik op {P.unlock}.', why: 'Daarna zie je het beginscherm van de telefoon.' },
        openNotice: { say: 'Tik op de melding.', why: 'De laptop vraagt of jij het bent.' },
      },
    },
  },
  menu: {
    name: 'Menu',
  },
  damaged: 'Je oefening van de vorige keer is niet te lezen. Je begint opnieuw; er is niets stuk.',
  otherVersion: 'Je oefening van de vorige keer hoort bij een oudere versie. Je begint opnieuw.',
  ok: 'Oké',
  failed: {
    say: 'Er ging iets mis in de oefening. Wat je deed is bewaard.',
    resume: 'Ga verder waar je was',
    restart: 'Opnieuw beginnen',
  },
};
