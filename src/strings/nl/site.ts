import type { SiteStrings } from '../site.js';
import { help } from './help.js';

export const site: SiteStrings = {
  help,
  ownSchool: 'Voor scholen: maak er jullie eigen oefening van',
  further: 'Meer',
  desk: 'Voor wie helpt: zoek uit wat er bij een ander mis is',
  lesson: 'Voor wie lesgeeft: zet een oefening in je les',
  guide: 'Voor op papier: print een stappenplan',
  forReal: 'Ik ga het nu echt doen: help me stap voor stap',
  name: 'Koppelen oefenen',
  languageTitle: 'Taal',
  title: ['Oefen eerst.', 'Doe het daarna echt.'],
  lead: 'De laptop en de telefoon hier zijn namaak. Je kunt niets stukmaken. Je hebt je eigen wachtwoord niet nodig.',
  practiceTitle: 'Wat wil je oefenen?',
  practices: {
    firstSetup: {
      name: 'Voor het eerst instellen',
      text: 'Koppel de app op je telefoon aan je schoolaccount. Begin hier als je dit nog nooit hebt gedaan.',
      time: '8 min',
    },
    newPhone: {
      name: 'Een nieuwe telefoon',
      text: 'Zet de app over van je oude telefoon. Ook als je die niet meer hebt.',
      time: '10 min',
    },
    dailySignIn: {
      name: 'Inloggen na het instellen',
      text: 'Doe dit na het instellen. Thuis typ je een getal op je telefoon, op school hoeft dat niet.',
      time: '2 min',
    },
    unexpectedPrompt: {
      name: 'Een vreemde melding',
      text: 'Je logt niet in, en toch komt er een melding. Of er belt iemand. Wat doe je?',
      time: '3 min',
    },
  },
  needsTitle: 'Wat heb je nodig?',
  needsLead:
    'Voor het oefenen: alleen dit scherm. Leg dit klaar voor het echt. Is er iets niet? Klik dan op Heb ik niet.',
  needs: {
    phone: {
      name: 'Telefoon',
      no: 'Heb ik niet',
      noName: 'Heb ik niet: een telefoon die ik mag gebruiken',
      answer:
        'Oefenen kan hier zonder telefoon. Mag of wil je je telefoon niet gebruiken? Klik op Vraag hulp, dan regel je dat je het samen doet.',
    },
    laptop: {
      name: 'Laptop of computer',
      no: 'Heb ik niet',
      noName: 'Heb ik niet: een laptop of computer',
      answer: 'Gebruik een computer van school. Oefenen kan hier ook op een telefoon of tablet.',
    },
    internet: {
      name: 'Internet',
      no: 'Heb ik niet',
      noName: 'Heb ik niet: internet',
      answer:
        'Gebruik de wifi van school of van de bibliotheek. Staat deze pagina open? Dan kun je ook zonder internet verder oefenen.',
    },
    time: {
      name: 'Een paar minuten',
      no: 'Heb ik niet',
      noName: 'Heb ik niet: nu een paar minuten',
      answer: 'Begin gerust. Je kunt altijd stoppen. Later ga je in deze browser verder waar je was.',
    },
  },
  setupTitle: 'Zo wil je oefenen',
  phoneTitle: 'Welke telefoon heb je?',
  phones: { android: 'Android', iphone: 'iPhone' },
  placeTitle: 'Waar ben je?',
  places: { school: 'Op school', home: 'Thuis' },
  placeSays: {
    firstSetup: {
      school: 'Je opent zelf Beveiligingsgegevens.',
      home: 'De laptop vraagt zelf om de app.',
    },
    dailySignIn: {
      school: 'Je wachtwoord is genoeg.',
      home: 'Je typt een getal op je telefoon.',
    },
  },
  unaskedTitle: 'Wat komt er?',
  unaskedKinds: {
    prompts: { name: 'Meldingen', say: 'Je krijgt drie meldingen na elkaar.' },
    caller: { name: 'Een beller', say: 'Er komt een melding, en iemand belt met een getal.' },
    call: { name: 'Een computerstem', say: 'Microsoft belt, en jij vroeg niets (tot 1 februari 2027).' },
    mail: { name: 'Een link', say: 'Er komt een mail met een link die niet van school is.' },
  },
  oldPhoneTitle: 'Wat is er met de oude telefoon?',
  oldPhones: {
    here: { name: 'Die heb ik nog', say: 'Je keurt goed op de oude telefoon.' },
    number: { name: 'Weg, zelfde nummer', say: 'Microsoft belt je (tot 1 februari 2027).' },
    gone: { name: 'Weg, ander nummer', say: 'Je vraagt ICT om een toegangspas.' },
    same: { name: 'Zelfde, app weg', say: 'Microsoft belt je (tot 1 februari 2027).' },
  },
  helpTitle: 'Hoeveel hulp wil je?',
  dial: {
    watch: { name: 'Kijken', say: 'De oefening speelt zichzelf af. Jij kijkt mee.' },
    together: { name: 'Samen', say: 'De coach wijst elke stap aan.' },
    hint: { name: 'Hint', say: 'Je zoekt zelf de weg. Je kunt een hint vragen.' },
    test: { name: 'Toets', say: 'Je doet alles zelf, zonder hulp.' },
  },
  promise: 'We bewaren niets over jou. Alleen deze browser onthoudt waar je was.',
  notKept: 'We bewaren niets over jou. Je browser ook niet: sluit de pagina pas als je klaar bent.',
  start: 'Start met oefenen',
  goOn: 'Ga verder waar je was',
  problems: {
    scenario: (value) =>
      `De oefening ‘${value}’ bestaat niet, misschien is de link oud of niet helemaal gekopieerd: kies hieronder wat je wilt oefenen.`,
    phone: (value) =>
      `De telefoon ‘${value}’ uit de link kennen we niet, we hebben Android en iPhone: kies hieronder je telefoon.`,
    locale: (value) =>
      `De taal ‘${value}’ uit de link is er nog niet, we hebben Nederlands en Engels: kies je taal bovenaan.`,
    coach: (value) =>
      `De link wil de hulp ‘${value}’, maar er is alleen ‘watch’, ‘together’, ‘hint’ en ‘test’: je kunt hieronder gewoon starten.`,
    addresses: (value) =>
      `De link vraagt om adressen ‘${value}’, maar er zijn alleen ‘real’ en ‘fictional’: je kunt hieronder gewoon starten.`,
    slip: (value) => `De fout ‘${value}’ uit de link kennen we niet: je kunt hieronder gewoon starten.`,
    profile: () =>
      'Het profiel in de link is niet compleet, misschien is hij niet helemaal gekopieerd: je kunt hieronder gewoon starten.',
    run: () =>
      'We kunnen niet verder waar je was, want de link is niet compleet: kies hieronder wat je wilt oefenen en begin opnieuw.',
  },
};
