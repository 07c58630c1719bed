import type { LaterStageWords } from '../stage.js';
import { back, stopped, way } from './stage-way.js';

const stops: LaterStageWords['stops'] = {
  openSecurityInfo: {
    name: 'Mijn account',
    say: 'Klik op {L.securityInfo}.',
    why: 'Het staat bij {L.myAccount}. Hier regel je hoe je inlogt.',
  },
  addMethod: {
    name: 'Aanmeldmethode toevoegen',
    say: 'Klik op {L.addMethod}.',
    why: 'Kies daarna {L.chooseApp}. School ondersteunt alleen deze app.',
  },
  acceptWizard: {
    name: 'Extra beveiliging',
    say: 'Klik op {L.next}.',
    why: 'Je logt in buiten school. Daarom vraagt je school om de app.',
  },
  installApp: {
    name: 'App installeren',
    say: 'Installeer {P.authenticator} op je telefoon.',
    why: 'Zoek in de {P.store}. De maker is Microsoft Corporation. De app is gratis.',
  },
  openApp: {
    name: 'App openen',
    say: 'Open de app op je telefoon.',
    why: {
      android: 'Tik op {P.continue}, op {P.accept} en op {P.skip}. Sta meldingen toe.',
      iphone: 'Tik op {P.continue}, op {P.accept} en op {P.skip}.',
    },
  },
  showCode: {
    name: 'Koppeling starten',
    say: 'Klik op de laptop op {L.next}, twee keer.',
    why: 'Dan komt de QR-code in beeld. Laat die open staan.',
  },
  chooseWork: {
    name: 'Account toevoegen',
    say: 'Tik op + en kies {P.work}.',
    why: 'Kies niet {P.personal}: dat is niet van school.',
  },
  scanCode: {
    name: 'QR-code scannen',
    say: 'Kies {P.scan} en richt op de laptop.',
    why: 'Tik op {P.aim}. In het echt houd je zelf de telefoon voor het scherm.',
  },
  openLink: {
    name: 'Op de koppellink tikken',
    say: 'Tik in de browser op de koppellink.',
    why: 'De link opent de app en zet je account erin. Een telefoon kan zijn eigen scherm niet scannen.',
    way: {
      openPairingLink: {
        say: 'Tik op de koppellink.',
        why: 'De link opent de app en zet je account erin. Een telefoon kan zijn eigen scherm niet scannen.',
      },
    },
  },
  openScanner: {
    name: 'De scanner openen',
    say: 'Kies {P.scan}.',
    why: 'De camera van deze telefoon is stuk. Kijk wat de app dan laat zien.',
  },
  readCode: {
    name: 'De code in cijfers',
    say: 'Klik op {L.cantScan}',
    why: 'Dan staat de code in cijfers op de laptop. Die typ je zo op de telefoon.',
  },
  typeCode: {
    name: 'De code overtypen',
    say: 'Tik op {P.manual}.',
    why: 'Typ de code en de URL van de laptop. Hoofdletters en spaties tellen niet.',
  },
  askForList: {
    name: 'Beveiligingsgegevens openen',
    say: 'Klik op {L.securityInfo}.',
    why: 'Je bent al ingelogd. Let op wat de laptop dan toch vraagt.',
  },
  approveList: {
    name: 'Nog een keer goedkeuren',
    say: 'Typ het getal van de laptop op je telefoon.',
    why: 'Wil je je methoden wijzigen? Laat dan eerst zien dat jij het bent. Ook op school.',
  },
  confirmScan: {
    name: 'Verder na het scannen',
    say: 'Klik op de laptop op {L.next}.',
    why: 'Je account staat nu in de app. De QR-code is klaar.',
  },
  typeNumber: {
    name: 'Testen of het werkt',
    say: 'Typ het getal van de laptop op je telefoon.',
    why: 'Tik daarna op {P.yes} (soms: {P.otherYes}). Het getal is elke keer anders.',
  },
  confirmTest: {
    name: 'Test gelukt',
    say: 'Klik op de laptop op {L.next}.',
    why: 'De melding is goedgekeurd. De koppeling werkt.',
  },
  finish: {
    name: 'Klaar',
    say: 'Klik op {L.done}.',
    why: 'Daarna staat je telefoon bij je aanmeldmethoden.',
  },
  staySignedIn: {
    name: 'Aangemeld blijven',
    say: 'Kies {L.yes} op je eigen laptop, anders {L.no}.',
    why: 'Op de laptop van een ander blijft je account anders open.',
  },
  refusePrompt: {
    name: 'Een vreemde melding',
    say: 'Log je zelf niet in? Weiger de melding.',
    why: 'Alleen wie zelf inlogt, keurt goed. Het getal staat dan op je eigen scherm.',
  },
  refuseCall: {
    name: 'Een vreemd telefoontje',
    say: 'Log je zelf niet in? Hang op.',
    why: 'Met # laat je binnen wie nu inlogt. Dat ben jij niet.',
  },
  changePassword: {
    name: 'Wachtwoord wijzigen',
    say: 'Wijzig op de laptop het wachtwoord.',
    why: 'Iemand anders heeft het wachtwoord van Sam. Met een nieuw wachtwoord komt die er niet meer in.',
  },
  tellSchool: {
    name: 'Vertel het op school',
    say: 'Meld het in de mail aan de helpdesk.',
    why: 'School kan kijken of er iets is gebeurd. Je hoeft je niet te schamen.',
  },
  openMessage: {
    name: 'Een bericht lezen',
    say: 'Open het bericht over je account.',
    why: 'Een bericht kan van school lijken, en het niet zijn. Kijk waar de link heen gaat.',
  },
  checkAccount: {
    name: 'Zelf naar je account',
    say: 'Ga zelf naar je account, zonder de link.',
    why: 'Zo kijk je of het bericht klopt. Je eigen adres is altijd goed.',
    way: {
      'mail.openMyAccount': {
        say: 'Klik op {L.viewAccount}.',
        why: 'Zo kijk je zelf of het bericht klopt. De link heb je niet nodig.',
      },
    },
  },
  approveSignIn: {
    name: 'Inloggen goedkeuren',
    say: 'Typ het getal van de laptop op je telefoon.',
    why: 'Tik daarna op {P.yes} (soms: {P.otherYes}). Het getal is elke keer anders.',
    way: {
      'interrupted.next': {
        say: 'Klik op {L.next}.',
        why: 'Je stelde de app al eens in. Kijk wat school nu nog vraagt.',
      },
      'added.done': { say: 'Klik op {L.done}.', why: 'Er is niets meer in te stellen. Kijk of je nu verder mag.' },
    },
  },
  openSetup: {
    name: 'De website openen',
    say: 'Klik op {L.securityInfo}, onder het adresvak.',
    why: 'In je gids: aka.ms/mfasetup. Doe dit op een ander apparaat dan je telefoon.',
  },
  startAdding: {
    name: 'Aanmeldingsmethode toevoegen',
    say: 'Klik op {L.addMethod}.',
    why: 'Je nieuwe telefoon komt eerst erbij. De oude gaat er straks af.',
    way: {
      deleteMethod: {
        say: 'Klik bij {L.oldest} op {L.delete}.',
        why: 'Meer dan vijf apps kan niet. Die telefoon heb je allang niet meer. Laat {L.oldPhone} nog staan.',
      },
    },
  },
  chooseApp: {
    name: 'De app kiezen',
    say: 'Kies {L.chooseApp}.',
    why: 'School ondersteunt alleen deze app.',
    way: {
      chooseAuthenticator: {
        say: 'Kies {L.chooseApp}.',
        why: 'In je gids: kies Authenticator-app en klik op Toevoegen. Dat is hetzelfde.',
      },
    },
  },
  deleteOld: {
    name: 'De oude telefoon verwijderen',
    say: 'Klik bij {L.oldPhone} op {L.delete}.',
    why: 'De regel van je nieuwe telefoon laat je staan.',
    way: {
      'confirmDelete.cancel': {
        say: 'Klik op {L.cancel}.',
        why: 'Dit is je nieuwe telefoon: die blijft. Klik daarna bij {L.oldPhone} op {L.delete}.',
      },
    },
  },
  confirmDeletion: {
    name: 'Het verwijderen bevestigen',
    say: 'Klik op {L.deleteYes} (soms: {L.otherDeleteYes}).',
    why: 'Je nieuwe telefoon blijft staan. Met die telefoon log je voortaan in.',
    way: {
      yes: {
        say: 'Klik op {L.deleteYes} (soms: {L.otherDeleteYes}).',
        why: 'Er staat {L.oldPhone}: dat is de oude. Je nieuwe telefoon blijft staan.',
      },
    },
  },
  removeOld: {
    name: 'De oude app opruimen',
    say: 'Haal het account uit de app op de oude telefoon.',
    why: 'School vraagt de oude telefoon niets meer. Dan hoeft je account er niet op te staan.',
    way: {
      openAccount: {
        say: 'Tik op het account.',
        why: 'De laptop kent deze telefoon niet meer. Haal het account eraf.',
      },
      removeAccount: {
        say: 'Tik op {P.remove}.',
        why: 'Zo blijft er niets van je account achter op de oude telefoon.',
      },
      confirm: { say: 'Tik op {P.confirm}.', why: 'Je nieuwe telefoon blijft gewoon werken.' },
    },
  },
  askCall: {
    name: 'Laat je bellen',
    say: 'Laat Microsoft je telefoon bellen.',
    why: 'De app op de oude telefoon is weg, je nummer niet. Vanaf 1 februari 2027 kan dit niet meer.',
    way: {
      cannotUseApp: {
        say: 'Klik op de link in het witte vak.',
        why: 'De vraag gaat naar de app van eerst, en die heb je niet meer.',
      },
    },
  },
  answerCall: {
    name: 'Opnemen en hekje',
    say: 'Neem op en tik op #.',
    why: 'Je vroeg zelf om dit telefoontje. Vroeg je er niet om? Hang dan op.',
  },
  deleteDouble: {
    name: 'De oude regel verwijderen',
    say: 'Klik bij de **bovenste** telefoon op {L.delete}.',
    why: 'Ze heten allebei hetzelfde. De bovenste stond er al, de onderste is net toegevoegd.',
    way: {
      'confirmDelete.cancel': {
        say: 'Klik op {L.cancel}.',
        why: 'Je koos de onderste regel: die is net toegevoegd, en blijft. Kies daarna de bovenste.',
      },
      deleteMethod: {
        say: 'Klik bij de **bovenste** telefoon op {L.delete}.',
        why: 'Ze heten allebei hetzelfde. De bovenste stond er al, de onderste is net toegevoegd.',
      },
    },
  },
  confirmDouble: {
    name: 'Het verwijderen bevestigen',
    say: 'Klik op {L.deleteYes} (soms: {L.otherDeleteYes}).',
    why: 'De regel van net blijft staan. Koos je de verkeerde? Dan voeg je de app gewoon opnieuw toe.',
  },
  findNoWay: {
    name: 'Ik kan de app niet gebruiken',
    say: 'Klik op de link in het witte vak.',
    why: 'De oude telefoon is weg. Zeg dat je de app nu niet kunt gebruiken.',
    way: {
      cannotUseApp: {
        say: 'Klik op de link in het witte vak.',
        why: 'De vraag gaat naar de oude telefoon, en die is weg.',
      },
    },
  },
  askPass: {
    name: 'Hulp vragen aan ICT',
    say: 'Vraag ICT om een tijdelijke toegangspas.',
    why: 'Er is geen andere manier om in te loggen. ICT kan je wel helpen.',
  },
  typePass: {
    name: 'Inloggen met de toegangspas',
    say: 'Log in met de toegangspas.',
    why: 'De pas staat op het papier van ICT. Hij werkt één keer.',
  },
  allowNotifications: {
    name: 'Meldingen aanzetten',
    say: 'Zet de meldingen van de app aan.',
    why: 'Dan zie je het als de laptop een getal laat zien.',
  },
};

const twoPhones: LaterStageWords['twoPhones'] = {
  names: { phone: 'Nieuwe telefoon', oldPhone: 'Oude telefoon' },
  pick: { phone: 'Pak de nieuwe telefoon', oldPhone: 'Pak de oude telefoon' },
  take: {
    phone: { say: 'Pak de nieuwe telefoon.', why: 'Hij ligt naast de oude. Hier komt de app op.' },
    oldPhone: { say: 'Pak de oude telefoon.', why: 'Hij ligt naast de nieuwe. Hier staat de app op.' },
  },
  inHand: { phone: 'Je hebt de nieuwe telefoon in je hand.', oldPhone: 'Je hebt de oude telefoon in je hand.' },
  verb: 'Pak',
  call: 'Melding',
  notice: 'Op de andere telefoon is een nieuwe melding.',
};

const desk: LaterStageWords['desk'] = {
  name: 'ICT',
  ask: 'Vraag ICT om hulp',
  take: {
    say: 'Vraag ICT om een tijdelijke toegangspas.',
    why: 'In het echt ga je langs of bel je. ICT wil eerst weten wie je bent: neem je schoolpas mee.',
  },
  verb: 'Vraag',
  pass: 'Toegangspas',
  about: 'Werkt één keer, een uur lang',
  given: (pass) => `ICT geeft je een toegangspas: ${pass}.`,
};

const outcomes: LaterStageWords['outcomes'] = {
  schoolAsked: 'Je bent op school: je wachtwoord is genoeg. Buiten school komt er een getal bij.',
  schoolEarly: 'Je bent op school: je wachtwoord is genoeg. Dat blijft zo, ook vanaf 3 november.',
  homeAsked: 'Je bent thuis: na je wachtwoord vraagt de laptop om je telefoon.',
  homeEarly: 'Vóór 3 november is je wachtwoord ook thuis genoeg. Vanaf die dag komt er een getal bij.',
};

const exits: LaterStageWords['exits'] = {
  E20: {
    name: 'Vraag hulp',
    say: 'Je app kent je account niet meer. Vraag hulp.',
    why: 'School kan je koppeling wissen. Begin hier opnieuw, of ga in het menu een stap terug.',
    aside: 'Ook hiermee kom je er nu niet in.',
  },
  E23: {
    name: 'Vraag hulp',
    say: '{L.chooseApp} staat er niet bij. Vraag hulp.',
    why: 'Je school moet de app eerst aanzetten voor je account. Daarna duurt het soms een uur of twee.',
    aside: 'Ook hiermee komt de app niet in de lijst.',
  },
  E24: {
    name: 'Doe dit op school',
    say: 'Hier mag het niet. Doe dit op school.',
    why: 'Je school laat de app alleen op het schoolnetwerk instellen. Kan dat niet? Vraag hulp.',
    aside: 'Ook hiermee lukt het thuis niet.',
  },
  E25: {
    name: 'Vraag hulp',
    say: 'Hier kun je zelf niet verder. Vraag hulp.',
    why: 'Je school vraagt een bewijs dat je nog niet hebt. Met een tijdelijke toegangspas lukt het wel.',
    aside: 'Ook hiermee kun je dat bewijs niet geven.',
  },
  E33: {
    name: 'Vraag hulp',
    say: 'Deze telefoon mag niet meedoen. Vraag hulp.',
    why: 'De beveiliging is van de telefoon gehaald. School kan dat niet toestaan. Een andere telefoon kan wel.',
    aside: 'Ook hiermee mag het account er niet op.',
  },
  E44: {
    name: 'Vraag hulp',
    say: 'Je bent al klaar. Toch vraagt school het weer. Vraag hulp.',
    why: 'Je app is gekoppeld, maar school telt hem niet mee. Dat kan alleen school zelf oplossen.',
    aside: 'Ook hiermee kom je weer op deze pagina.',
  },
  androidTooOld: {
    name: 'Vraag hulp',
    say: 'De app is te nieuw voor deze telefoon. Vraag hulp.',
    why: 'Misschien kan een andere telefoon. Je mentor of de lokaal ondersteuner weet wat er nog meer kan.',
    aside: 'Ook hiermee past de app niet op deze telefoon.',
  },
};

const news: LaterStageWords['news'] = {
  laptop: {
    callStopped: 'Laptop: het telefoontje is niet gelukt.',
    noWayIn: 'Laptop: er is geen andere manier om in te loggen.',
    enterPass: 'Laptop: er wordt om de toegangspas gevraagd.',
    myAccount: 'Laptop: je bent ingelogd.',
    mail: 'Laptop: je bent ingelogd.',
    staySignedIn: 'Laptop: er staat een vraag.',
    codeExpired: 'Laptop: de QR-code is verlopen.',
    tryStopped: 'Laptop: het getal is niet goedgekeurd.',
    tryApproved: 'Laptop: het getal is goedgekeurd.',
    approvalStopped: 'Laptop: het inloggen is niet goedgekeurd.',
    interrupted: 'Laptop: je school vraagt om extra beveiliging.',
    added: 'Laptop: de app is toegevoegd.',
    securityInfo: 'Laptop: je aanmeldmethoden staan in beeld.',
  },
  number: (number) => (number === null ? 'Laptop: er staat een getal.' : `Laptop: er staat een getal, ${number}.`),
  phone: {
    callerRinging: 'Telefoon: je wordt gebeld.',
    askNumber: 'Telefoon: typ het getal van de laptop.',
    promptGone: 'Telefoon: de vraag is verlopen.',
    approved: 'Telefoon: goedgekeurd.',
    mismatched: 'Telefoon: het getal klopt niet.',
    activationFailed: 'Telefoon: de code werkt niet meer.',
    accounts: 'Telefoon: de lijst met accounts staat in beeld.',
  },
  notice: 'Telefoon: er is een nieuwe melding.',
};

const codeLeft = 'Je ging weg van de QR-code. Die werkt nu niet meer. Open de pagina weer, en laat hem open staan.';

const asides = {
  copied: 'Kopiëren blijft op de laptop. Je telefoon weet er niets van: typ de code daar over.',
  address: 'Typen hoeft hier niet. Klik op een van de adressen eronder.',
};

const mistyped: LaterStageWords['mistyped'] = {
  say: (typed) => `Wis ${typed}. Typ het getal van de laptop.`,
  why: (typed, shown) => `Je typte ${typed}. Op de laptop staat ${shown}.`,
};
const muted = 'Je krijgt geen meldingen. Toont de laptop straks een getal? Open dan zelf de app.';
const guard: LaterStageWords['guard'] = {
  quiet: 'Je doet nu niets. Kijk wat er op de telefoon gebeurt.',
  asked: 'Jij logt nu niet in. Iemand anders heeft het wachtwoord van Sam en wil naar binnen.',
  called: 'School vraagt je nooit om een getal te typen. Wie dat doet, is niet van school.',
  rung: 'Jij logt nu niet in: iemand anders laat je bellen. Vanaf 1 februari 2027 belt Microsoft niet meer.',
  entered: 'Iemand anders is nu binnen. Dat kan iedereen gebeuren. Wijzig meteen het wachtwoord.',
  copy: 'Kijk naar het adres boven de pagina: dat is niet van school. Deze pagina is vals. Typ hier niets.',
  caught: 'Iemand anders heeft nu het wachtwoord van Sam. Wijzig het eerst. Meld daarna het bericht.',
  passedOn: 'De valse pagina geeft alles door. De vraag en het getal zijn echt, maar een ander wil naar binnen.',
};

const onward = { laptop: 'Verder op de laptop', phone: 'Verder op de telefoon' };

const dial: LaterStageWords['dial'] = {
  name: 'Hulp',
  positions: {
    watch: { name: 'Kijken', say: 'De oefening speelt zichzelf af. Jij kijkt mee.' },
    together: { name: 'Samen', say: 'De coach wijst elke stap aan.' },
    hint: { name: 'Hint', say: 'Je zoekt zelf de weg. Je krijgt een hint als je erom vraagt.' },
    test: { name: 'Toets', say: 'Je doet alles zelf. Aan het einde zie je hoe het ging.' },
  },
  task: {
    hint: 'Zoek zelf de weg. Weet je het niet? Vraag een hint.',
    test: 'Je doet alles zelf. Aan het einde zie je hoe het ging.',
  },
  offers: 'Hint aanbieden als het niet lukt',
  offer: 'Kom je er niet uit? Vraag gerust een hint.',
  nudge: {
    laptop: 'Ga verder op de laptop.',
    phone: 'Ga verder op de telefoon.',
    beside: 'Kijk naast de laptop en de telefoon.',
  },
  nudgeBack: { laptop: 'Ga eerst terug op de laptop.', phone: 'Ga eerst terug op de telefoon.' },
  nudgeWhy: 'Zie je het nog niet? Vraag nog een hint.',
  ask: 'Geef een hint',
  more: 'Nog een hint',
  pause: 'Pauze',
  play: 'Speel verder',
  step: 'Stap',
  takeOver: 'Doe zelf verder',
  otherwise: 'Hier koos de ander iets anders.',
  waited: 'Hier wachtte de ander tot de tijd om was.',
  typed: (text) => `Hier typte de ander: ${text}`,
  chose: {
    openCamera: 'Hier opende de ander de camera van de telefoon.',
    installAd: 'Hier koos de ander de verkeerde app.',
    installOther: 'Hier koos de ander een andere app.',
    personal: 'Hier koos de ander een persoonlijk account.',
    other: 'Hier koos de ander een ander account.',
    signIn: 'Hier koos de ander inloggen.',
    scan: 'Hier had de ander de QR-code niet goed in beeld.',
  },
  theirs: 'Gedeelde oefening',
};

const menu: LaterStageWords['menu'] = {
  close: 'Menu sluiten',
  notKept: 'Je browser bewaart niets. Wat je hier kiest, geldt tot je de pagina sluit.',
  one: 'Eén apparaat tegelijk',
  size: 'Tekst',
  sizes: { normal: 'Gewoon', large: 'Groot', largest: 'Grootst' },
  scheme: 'Kleur',
  schemes: { auto: 'Zoals mijn apparaat', light: 'Licht', dark: 'Donker' },
  pace: 'Klok',
  paces: { still: 'Staat stil', slow: 'Langzaam', real: 'Gewoon' },
  addresses: 'Adressen op de laptop',
  addressBooks: { real: 'De echte', fictional: 'Verzonnen' },
  coach: 'Coach wijst de weg',
  language: 'Taal',
  languageOf: { coach: 'Coach', laptop: 'Laptop', phone: 'Telefoon' },
  actions: 'Oefening',
  keys: 'Toetsen',
  keyOf: {
    lit: 'Naar wat de coach aanwijst, en weer terug',
    hint: 'Een hint, als de hulp op Hint staat',
    undo: 'Eén stap terug',
  },
  undo: 'Eén stap terug',
  redo: 'Eén stap vooruit',
  route: 'Route bekijken',
  wait: 'Wachten tot de tijd om is',
  pause: 'Alles stilzetten',
  goOn: 'Verder laten lopen',
  still: 'Alles staat stil.',
  share: 'Deel deze plek',
  apart: 'Telefoon in een eigen venster',
  shared: 'De link is gekopieerd. Wie hem opent, begint waar jij nu bent.',
  notShared: 'Kopiëren lukte niet. Dit is de link:',
  helpCode: 'Hulpcode',
  helpCodeIs: (code) => `Je hulpcode is ${code}. Wie je helpt, typt hem in en ziet dan jouw plek.`,
  noHelpCode: 'Voor deze plek is er geen hulpcode. Deel de plek met een link.',
  folded: 'Verder terug kan niet. Van het begin bewaart de oefening alleen nog waar je langs kwam.',
  report: 'Bekijk je verslag',
  rest: 'Print de rest',
  restart: 'Opnieuw beginnen',
  exit: 'Stoppen',
};

export const laterStage: LaterStageWords = {
  stops,
  way,
  outcomes,
  twoPhones,
  desk,
  onward,
  stopped,
  codeLeft,
  asides,
  guard,
  mistyped,
  muted,
  back,
  exits,
  news,
  dial,
  aloud: { read: 'Lees voor', stop: 'Stop met voorlezen', always: 'Lees alles voor' },
  free: { say: 'Het is gelukt.', why: 'Kijk gerust verder rond. Je kunt niets stukmaken.' },
  lookAround: 'Verder rondkijken',
  whatNow: 'Wat nu?',
  menu,
};
