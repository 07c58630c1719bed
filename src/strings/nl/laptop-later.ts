import type { LaterLaptopWords } from '../laptop.js';
import { practiceCode } from './practice-code.js';

// Labels are those of the real pages where a source shows them; where none does, they follow the English ones.
export const laterLaptop: LaterLaptopWords = {
  email: {
    heading: 'Aanmelden',
    field: 'E-mailadres van school',
    complaint: 'Vul een geldig e-mailadres in.',
    fill: 'Laat Sam de schoolmail typen',
    next: 'Volgende',
    help: 'Hebt u geen toegang tot uw account?',
  },
  password: {
    heading: 'Wachtwoord invoeren',
    field: 'Wachtwoord',
    filled: 'ingevuld',
    complaint: {
      missing: 'Voer uw wachtwoord in.',
      locked: 'Uw account is tijdelijk vergrendeld om misbruik te voorkomen. Probeer het later opnieuw.',
    },
    fill: 'Laat Sam het wachtwoord typen',
    next: 'Aanmelden',
    forgotten: 'Wachtwoord vergeten',
  },
  approval: {
    heading: 'Aanmeldingsaanvraag goedkeuren',
    text: 'Open de Authenticator-app en voer het getal in dat u hier ziet.',
    cannot: 'Ik kan mijn Microsoft Authenticator-app op dit moment niet gebruiken',
  },
  approvalStopped: {
    because: {
      unanswered: {
        heading: 'We hebben niets van u vernomen',
        text: 'We hebben een aanvraag naar uw telefoon gestuurd, maar er kwam geen antwoord op tijd.',
      },
      denied: {
        heading: 'Aanvraag geweigerd',
        text: 'We hebben een aanvraag naar uw telefoon gestuurd, maar u hebt die geweigerd.',
      },
      mismatched: {
        heading: 'Het getal klopte niet',
        text: 'We hebben niet het antwoord gekregen dat we verwachtten. Probeer het opnieuw. U krijgt een nieuw getal.',
      },
      tooOften: {
        heading: 'Te veel aanvragen',
        text: 'U hebt te vaak een aanvraag laten sturen. Wacht een paar minuten en probeer het dan opnieuw.',
      },
    },
    resend: 'Nog een aanvraag naar mijn Microsoft Authenticator-app sturen',
    otherWay: 'Problemen? Op een andere manier aanmelden',
  },
  chooseProof: {
    heading: 'Uw identiteit verifiëren',
    text: 'Kies hoe u laat zien dat u het bent.',
    approve: 'Een aanvraag goedkeuren in mijn Microsoft Authenticator-app',
    code: 'Verificatiecode gebruiken',
    call: 'Bel +XX XXXXXXXX57',
  },
  calling: {
    heading: 'We bellen uw telefoon',
    text: 'We bellen nu +XX XXXXXXXX57. Neem op en druk op # om door te gaan.',
    otherWay: 'Problemen? Op een andere manier aanmelden',
  },
  callStopped: {
    heading: 'We hebben niets van u vernomen',
    text: 'We hebben uw telefoon gebeld, maar er is niet op # gedrukt.',
    otherWay: 'Problemen? Op een andere manier aanmelden',
    again: 'Nog een keer bellen',
  },
  enterPasscode: {
    heading: 'Code invoeren',
    text: 'Voer de code van 6 cijfers in die in uw Authenticator-app staat.',
    field: 'Code',
    fill: 'Typ de code van de telefoon',
    complaint: {
      incomplete: 'Voer alle 6 cijfers in.',
      refused: 'Deze code klopt niet of is verlopen. Probeer het opnieuw.',
    },
    verify: 'Verifiëren',
    setUpFirst: 'Nog geen code? De app instellen',
    another: 'Problemen? Op een andere manier aanmelden',
  },
  noWayIn: {
    heading: 'Uw identiteit verifiëren',
    text: 'Bij uw account staat geen andere manier. Neem contact op met uw beheerder: de ICT-balie van uw school.',
    again: 'Opnieuw aanmelden',
  },
  enterPass: {
    heading: 'Tijdelijke toegangspas invoeren',
    text: 'Voer de toegangspas in die u van uw school hebt gekregen.',
    field: 'Tijdelijke toegangspas',
    fill: 'Laat Sam de toegangspas typen',
    complaint: {
      incomplete: 'Voer de hele toegangspas in.',
      wrong: 'Deze toegangspas klopt niet. Probeer het opnieuw.',
      expired: 'Deze toegangspas is verlopen. Vraag uw school om een nieuwe.',
    },
    verify: 'Aanmelden',
  },
  staySignedIn: {
    heading: 'Aangemeld blijven?',
    text: 'Dan hoeft u zich op deze laptop minder vaak aan te melden.',
    again: 'Dit niet meer weergeven',
    yes: 'Ja',
    no: 'Nee',
  },
  mail: {
    heading: 'Postvak IN',
    folders: ['Postvak IN', 'Concepten', 'Verzonden', 'Verwijderd'],
    messages: [
      { from: 'Mentor 3A', subject: 'Rooster van deze week', when: '09:12' },
      { from: 'Mediatheek', subject: 'Je boek ligt klaar', when: 'gisteren' },
      { from: 'ICT-balie', subject: 'Zet je account extra goed op slot', when: 'maandag' },
      { from: 'Kantine', subject: 'Donderdag: soep van pompoen', when: 'maandag' },
    ],
    account: 'Mijn account bekijken',
    report: 'Meld het aan de helpdesk',
    reported: 'Je bericht aan de helpdesk is verzonden.',
  },
  report: {
    heading: 'Bericht aan de helpdesk',
    to: 'Aan: ICT-balie Voorbeeldschool',
    field: 'Bericht',
    message: 'Iemand probeert in te loggen met mijn wachtwoord. Ik heb het gewijzigd. Kijken jullie mee?',
    fill: 'Laat Sam het bericht typen',
    send: 'Verzenden',
  },
  reportSent: {
    heading: 'Bericht verzonden',
    text: 'De helpdesk kijkt of er iets is gebeurd met je account.',
    done: 'Gereed',
  },
  newPassword: {
    heading: 'Wachtwoord wijzigen',
    text: 'Kies een wachtwoord dat u nergens anders gebruikt.',
    field: 'Nieuw wachtwoord',
    filled: 'ingevuld',
    fill: 'Laat Sam een nieuw wachtwoord typen',
    send: 'Verzenden',
  },
  passwordChanged: {
    heading: 'Uw wachtwoord is gewijzigd',
    text: 'Wie het oude wachtwoord heeft, komt er niet meer in.',
    mail: 'Naar de schoolmail',
    done: 'Gereed',
  },
  myAccount: {
    heading: 'Mijn account',
    menu: 'Menu',
    others: ['Overzicht', 'Apparaten', 'Wachtwoord wijzigen', 'Organisaties', 'Instellingen en privacy'],
    securityInfo: 'Beveiligingsgegevens',
    changePassword: 'Wachtwoord wijzigen',
    tiles: [
      { name: 'Beveiligingsgegevens', text: 'Hoe u laat zien dat u het bent.' },
      { name: 'Apparaten', text: 'De laptop van Sam.' },
      { name: 'Wachtwoord wijzigen', text: 'Vorige maand gewijzigd.' },
      { name: 'Organisaties', text: 'Voorbeeldschool' },
    ],
  },
  securityInfo: {
    heading: 'Beveiligingsgegevens',
    text: 'Dit zijn de methoden waarmee u zich aanmeldt of uw wachtwoord opnieuw instelt.',
    add: 'Aanmeldingsmethode toevoegen',
    list: 'Aanmeldingsmethoden',
    change: 'Wijzigen',
    remove: 'Verwijderen',
    removeOf: (remove, phone, line) =>
      `${remove} ${phone}${line ? `, ${line === 'upper' ? 'bovenste' : 'onderste'}` : ''}`,
    passwordSince: 'Gewijzigd: vorige maand',
    voice: 'Telefoon',
    number: '+XX XXXXXXXX57',
    standard: 'Standaardmethode: Microsoft Authenticator – melding',
    none: 'Er staat nog geen app in deze lijst.',
    byPass: 'U bent aangemeld met een tijdelijke toegangspas. Voeg binnen 10 minuten een aanmeldingsmethode toe.',
  },
  confirmDelete: {
    heading: 'Deze methode verwijderen?',
    text: 'U kunt zich met deze telefoon dan niet meer aanmelden.',
    yes: 'OK',
    otherYes: 'Ja',
  },
  passkey: {
    heading: 'Sneller aanmelden met een wachtwoordsleutel',
    text: 'Met een wachtwoordsleutel meldt u zich aan met uw gezicht, uw vinger of een pincode.',
    skip: 'Nu overslaan',
  },
  registrationBlocked: {
    lacks: {
      place: {
        heading: 'U hebt hier nu geen toegang toe',
        text: 'Uw aanmelding is gelukt. Maar u meldt u aan vanaf een plaats die uw school hiervoor niet toestaat.',
      },
      proof: {
        heading: 'Laten we iets anders proberen',
        text: 'Er is een andere aanmeldingsmethode nodig. Die staat niet bij uw account. Neem contact op met uw beheerder: de ICT-balie van uw school.',
      },
    },
    more: 'Meer informatie',
  },
  othersAccount: { heading: 'Mijn account', person: 'Robin Visser', signOut: 'Afmelden' },
  pickAccount: { heading: 'Een account kiezen', person: 'Robin Visser', other: 'Een ander account gebruiken' },
  interrupted: {
    heading: 'Laten we uw account veilig houden',
    text: 'Uw school wil dat u de app *Microsoft Authenticator* instelt. Daarmee laat u zien dat u het echt bent.',
    other: 'Een ander account gebruiken',
    more: 'Meer informatie',
  },
  chooseMethod: {
    heading: 'Een aanmeldingsmethode toevoegen',
    text: 'Welke methode wilt u toevoegen?',
    authenticator: { name: 'Microsoft Authenticator', text: 'Keur aanmeldingen goed met een app op uw telefoon' },
    phone: { name: 'Telefoon', text: 'Word gebeld of krijg een sms met een code' },
    email: { name: 'E-mail', text: 'Krijg een code in uw e-mail' },
  },
  methodRefused: {
    heading: 'Deze methode kan niet bij uw school',
    text: 'Voorbeeldschool ondersteunt alleen *Microsoft Authenticator*. Dat is de veiligste manier. Er is niets misgegaan: kies hieronder opnieuw.',
    another: 'Een andere methode kiezen',
  },
  tooManyApps: {
    heading: 'Er is een fout opgetreden',
    text: 'U kunt niet meer dan 5 hardwaretokens of verificator-apps hebben. Verwijder een of meer van uw verificator-apps en voeg daarna een nieuwe toe.',
  },
  getApp: {
    heading: 'Microsoft Authenticator installeren',
    text: 'Installeer de app *Microsoft Authenticator* op uw telefoon.',
    after: 'Staat de app op uw telefoon? Kies dan Volgende.',
    download: 'Nu downloaden',
    otherApp: 'Ik wil een andere authenticator-app gebruiken',
    otherWay: 'Ik wil een andere methode instellen',
  },
  setUpAccount: {
    heading: 'Uw account in de app instellen',
    text: 'Sta meldingen toe als de app erom vraagt. Voeg dan een account toe en kies *Werk- of schoolaccount*.',
    after: 'Kies Volgende. Dan ziet u een QR-code.',
  },
  code: {
    heading: 'QR-code scannen',
    text: 'Scan deze code met de app *Microsoft Authenticator*. Zo komt uw account in de app.',
    after: 'Staat uw account in de app? Kies dan Volgende.',
    complaint: 'Uw account staat nog niet in de app. Scan eerst de QR-code. Kies daarna Volgende.',
    cantScan: 'Kan de QR-afbeelding niet scannen?',
    label: 'QR-code. Scan hem met de camera van de telefoon.',
    picture: practiceCode,
  },
  pairingLink: {
    heading: 'Uw account aan de app koppelen',
    text: 'Staat de app *Microsoft Authenticator* op deze telefoon? Dan hoeft u niets te scannen.',
    link: 'Koppel uw account aan de app door op deze link te klikken',
    after: 'Is dat gelukt? Kies dan Volgende.',
    complaint: 'Uw account staat nog niet in de app. Klik eerst op de link. Kies daarna Volgende.',
  },
  manualCode: {
    heading: 'Code zelf invoeren',
    text: 'Kies in de app *Of typ code handmatig*. Voer daar deze code en deze URL in.',
    code: 'Code',
    url: 'URL',
    copy: (what) => `${what} kopiëren`,
    complaint: 'Uw account staat nog niet in de app. Voer eerst de code en de URL in.',
    scanInstead: 'QR-code scannen',
  },
  codeExpired: {
    heading: 'Deze code werkt niet meer',
    text: 'Een code werkt maar even. Begin opnieuw, dan krijgt u een nieuwe code.',
    restart: 'Opnieuw beginnen',
  },
  tryOut: {
    heading: 'Laten we het uitproberen',
    text: 'Keur de melding op uw telefoon goed. Voer daar het getal in dat u hier ziet.',
  },
  tryStopped: {
    because: {
      unanswered: {
        heading: 'We hebben niets van u vernomen',
        text: 'We hebben een melding naar uw app gestuurd, maar er kwam geen antwoord op tijd.',
      },
      denied: {
        heading: 'Aanvraag geweigerd',
        text: 'U hebt de melding op uw telefoon geweigerd. Stuur de melding opnieuw om het nog eens te proberen.',
      },
      mismatched: {
        heading: 'Het getal klopte niet',
        text: 'Op uw telefoon is een ander getal ingevoerd. Stuur de melding opnieuw. U krijgt dan een nieuw getal.',
      },
    },
    resend: 'Melding opnieuw sturen',
  },
  tryApproved: {
    heading: 'Melding goedgekeurd',
    text: 'Het werkt. Kies Volgende.',
  },
  added: {
    heading: 'Authenticator toegevoegd',
    text: 'U kunt nu aanmeldingen goedkeuren met de app. De app geeft ook codes voor eenmalig gebruik.',
    already: {
      heading: 'Gelukt!',
      text: 'Uw beveiligingsgegevens zijn ingesteld. Kies Gereed om verder te gaan met aanmelden.',
    },
    standard: 'Dit is nu uw standaardmethode om u aan te melden.',
    done: 'Gereed',
  },
};
