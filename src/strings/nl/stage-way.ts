import type { LaterStageWords } from '../stage.js';

const newNumber = 'De laptop stuurt straks een nieuw getal.';
const newCode = 'Haal een nieuwe QR-code en scan die.';

export const way: LaterStageWords['way'] = {
  laptop: {
    otherwise: {
      goBack: { say: 'Klik op {L.pageBack}, het pijltje linksboven.', why: 'Deze pagina heb je nu niet nodig.' },
      reload: { say: 'Klik op {L.reload}, linksboven.', why: 'Je begint daarna opnieuw op deze pagina.' },
      closeTab: { say: 'Klik op {L.closeTab}, het kruisje.', why: 'Je opent het account daarna opnieuw.' },
      previous: { say: 'Klik op {L.previous}.', why: newCode },
      cancel: { say: 'Klik op {L.cancel}.', why: 'Dit hoeft nu niet.' },
      openSetup: {
        say: 'Klik op {L.securityInfo}, onder het adresvak.',
        why: 'In je gids: aka.ms/mfasetup. Doe dit op een ander apparaat dan je telefoon.',
      },
    },
    staySignedIn: {
      yes: {
        say: 'Kies {L.yes} op je eigen laptop, anders {L.no}.',
        why: 'Op de laptop van een ander blijft je account anders open.',
      },
    },
    mail: {
      openMessage: { say: 'Klik op het bovenste bericht.', why: 'Het lijkt van de ICT-balie. Lees het rustig.' },
      openReport: { say: 'Klik op {L.report}.', why: 'Schrijf wat er gebeurde. De helpdesk kijkt met je mee.' },
      openMyAccount: { say: 'Klik op {L.viewAccount}.', why: 'De app koppel je niet in de mail, maar bij je account.' },
    },
    message: {
      openReport: {
        say: 'Klik op {L.reportMessage}.',
        why: 'De link gaat niet naar school: kijk naar het adres. Klik er dus niet op.',
      },
    },
    reportSent: { done: { say: 'Klik op **Gereed**.', why: 'De helpdesk heeft je bericht.' } },
    myAccount: {
      openPassword: { say: 'Klik op {L.password}.', why: 'Zo heeft niemand anders meer het goede wachtwoord.' },
      openSecurityInfo: { say: 'Klik op {L.securityInfo}.', why: 'Hier regel je hoe je inlogt.' },
    },
    securityInfo: {
      addMethod: { say: 'Klik op {L.addMethod}.', why: 'Zo zet je de app bij je account.' },
      deleteMethod: {
        say: 'Klik bij {L.oldPhone} op {L.delete}.',
        why: 'De regel van je nieuwe telefoon laat je staan.',
      },
    },
    newPassword: {
      fill: { say: 'Klik op {L.fillNewPassword}.', why: 'Je typt zelf niets. Gebruik hier nooit je eigen wachtwoord.' },
      send: { say: 'Klik op {L.sendPassword}.', why: 'Daarna werkt het oude wachtwoord niet meer.' },
    },
    passwordChanged: {
      openMail: { say: 'Klik op {L.toMail}.', why: 'Het wachtwoord is nieuw. Vertel de school nu wat er gebeurde.' },
      done: { say: 'Klik op {L.done}.', why: 'Het wachtwoord is nieuw. Nu moet school het nog weten.' },
    },
    report: {
      fill: { say: 'Klik op {L.fillReport}.', why: 'Je typt zelf niets. Sam vertelt wat er is gebeurd.' },
      send: { say: 'Klik op {L.send}.', why: 'Een wachtwoord of een getal staat er niet in.' },
    },
    confirmDelete: {
      yes: {
        say: 'Klik op {L.deleteYes} (soms: {L.otherDeleteYes}).',
        why: 'Dit is een oefening: er gaat niets echt weg.',
      },
      cancel: { say: 'Klik op {L.cancel}.', why: 'Anders verwijder je een methode. Dat hoeft nu niet.' },
    },
    passkey: {
      skip: {
        say: 'Klik op {L.skipPasskey}.',
        why: 'Een wachtwoordsleutel hoeft niet. Daarna gaat het inloggen gewoon verder.',
      },
    },
    othersAccount: {
      signOut: {
        say: 'Klik op {L.signOut}.',
        why: 'Rechtsboven staat een andere naam: iemand anders is hier nog ingelogd.',
      },
    },
    pickAccount: {
      useOtherAccount: {
        say: 'Klik op {L.useOther}.',
        why: 'Het account van Sam staat er niet bij. Dat vul je zo zelf in.',
      },
    },
    interrupted: {
      next: {
        say: 'Klik op {L.next}.',
        why: 'Je logt in buiten school: dan vraagt school om de app. Soms staat er: Meer informatie vereist.',
      },
    },
    chooseMethod: {
      chooseAuthenticator: { say: 'Kies {L.chooseApp}.', why: 'School ondersteunt alleen deze app.' },
    },
    methodRefused: {
      chooseAnother: {
        say: 'Klik op {L.another}.',
        why: 'School ondersteunt alleen {L.authenticator}. Er is niets stuk.',
      },
    },
    tooManyApps: {
      cancel: { say: 'Klik op {L.cancel}.', why: 'Er staan al vijf apps in je lijst. Daar haal je er eerst één uit.' },
    },
    getApp: { next: { say: 'Klik op {L.next}.', why: 'De app staat al op je telefoon.' } },
    setUpAccount: {
      next: { say: 'Klik nog een keer op {L.next}.', why: 'Dan komt de QR-code in beeld. Laat die open staan.' },
    },
    code: {
      next: { say: 'Klik op {L.next}.' },
      previous: { say: 'Klik op {L.previous}.', why: newCode },
      cantScan: { say: 'Klik op {L.cantScan}', why: 'Dan staat de code in cijfers op de laptop. Die typ je zo over.' },
    },
    pairingLink: {
      openPairingLink: { say: 'Tik op de koppellink.', why: 'Zonder de app opent de winkel. Daar haal je hem.' },
      next: { say: 'Tik op {L.next}.' },
      previous: { say: 'Tik op {L.previous}.', why: newCode },
    },
    manualCode: {
      next: { say: 'Klik op {L.next}.' },
      scanInstead: { say: 'Klik op {L.scanInstead}.', why: 'Je koos voor typen. Scannen is makkelijker.' },
      previous: { say: 'Klik op {L.previous}.', why: newCode },
    },
    codeExpired: { restart: { say: 'Klik op {L.restart}.', why: 'De QR-code is verlopen. Je krijgt een nieuwe.' } },
    tryOut: {
      previous: {
        say: 'Klik op {L.previous}.',
        why: 'Er komt geen vraag op je telefoon. Ga terug, en probeer het opnieuw.',
      },
    },
    tryStopped: { resend: { say: 'Klik op {L.resend}.' }, previous: { say: 'Klik op {L.previous}.', why: newCode } },
    approvalStopped: {
      resend: { say: 'Laat de laptop een nieuwe aanvraag sturen.' },
      cannotUseApp: { say: 'Klik op de link onder de tekst.', why: 'Je kunt ook een code uit de app typen.' },
    },
    approval: {
      goBack: {
        say: 'Klik op {L.pageBack}, het pijltje linksboven.',
        why: 'Er komt geen vraag op je telefoon. Log nog een keer in, dan komt er een nieuwe.',
      },
      cannotUseApp: { say: 'Klik op de link onder het getal.', why: 'Je kunt ook een code uit de app typen.' },
    },
    chooseProof: {
      askApp: { say: 'Kies **een aanvraag goedkeuren**.', why: 'Dan komt er weer een melding op je telefoon.' },
      callMe: {
        say: 'Kies **Bel +XX XXXXXXXX57**.',
        why: 'Dat is het nummer van je telefoon. Vanaf 1 februari 2027 belt Microsoft niet meer.',
      },
      useCode: { say: 'Kies {L.useCode}.', why: 'De code staat in de app, ook zonder internet.' },
    },
    calling: {
      cannotUseApp: { say: 'Klik op {L.otherWay}.', why: 'Dan kies je opnieuw hoe je laat zien dat jij het bent.' },
    },
    callStopped: {
      callMe: { say: 'Klik op {L.callAgain}.', why: 'Neem op als je telefoon gaat, en tik op het hekje.' },
    },
    enterPasscode: {
      type: {
        say: 'Typ de zes cijfers van de telefoon.',
        why: 'Of klik op {L.fillPasscode}. De code is steeds anders.',
      },
      setUpFirst: {
        say: 'Klik op {L.setUpFirst}',
        why: 'In de app staat je account nog niet. Koppel eerst met de QR-code, dan komt er een code.',
      },
      verify: { say: 'Klik op {L.verify}.', why: 'Een code werkt maar even. Is hij te oud? Typ dan de nieuwe.' },
      chooseAnother: { say: 'Klik op {L.otherWay}.', why: 'Dan kies je opnieuw hoe je laat zien dat jij het bent.' },
    },
    noWayIn: {
      signInAgain: {
        say: 'Klik op {L.signInAgain}.',
        why: 'Met de toegangspas heb je geen wachtwoord en geen telefoon nodig.',
      },
    },
    enterPass: {
      type: {
        say: 'Typ de toegangspas over van het papier.',
        why: 'Of klik op {L.fillPass}. In het echt staan er ook letters en tekens in.',
      },
      verify: { say: 'Klik op {L.passSignIn}.', why: 'De pas werkt één keer. Daarna voeg je je nieuwe telefoon toe.' },
    },
    tryApproved: { next: { say: 'Klik op {L.next}.', why: 'De melding is goedgekeurd. De koppeling werkt.' } },
    added: { done: { say: 'Klik op {L.done}.', why: 'De app staat nu bij je aanmeldmethoden.' } },
  },
  phone: {
    otherwise: {
      openNotice: { say: 'Tik op de melding.', why: 'De laptop vraagt of jij het bent. Daarna typ je het getal.' },
      goHome: { say: 'Ga naar het beginscherm: tik op de streep onderaan.', why: 'Daar staan al je apps.' },
      goBack: { say: 'Ga één scherm terug.', why: 'Dit scherm heb je nu niet nodig.' },
      ok: { say: 'Tik op {P.ok}.' },
    },
    voiceCall: {
      pressHash: {
        say: 'Tik op **#**, het hekje.',
        why: 'Zo zeg je: ik log in. Vroeg je niet om het telefoontje? Hang dan op.',
      },
      hangUp: { say: 'Tik op {P.hangUp}.', why: 'Je vroeg niet om dit telefoontje.' },
    },
    callerRinging: {
      answer: { say: 'Tik op {P.answer}.', why: 'Je vroeg zelf om dit telefoontje. Er praat een computer.' },
      hangUp: { say: 'Tik op {P.decline}.', why: 'Je kent het nummer niet, en je vroeg niets.' },
    },
    callerTalking: { hangUp: { say: 'Tik op {P.hangUp}.', why: 'School vraagt je nooit om een getal te typen.' } },
    home: {
      openStore: { say: 'Open de {P.store}.', why: 'Daar haal je de app. Hij is gratis.' },
      openApp: { say: 'Open de app {P.app}.', why: 'Het is een wit schild op blauw.' },
      openSettings: { say: 'Open {P.settings}.', why: 'Daar staat wat de app mag.' },
    },
    store: { search: { say: 'Tik op {P.search}.', why: 'Je zoekt {P.authenticator}.' } },
    storeSearch: {
      type: { say: 'Typ {P.authenticator}.', why: 'Of tik op {P.fillQuery}.' },
      submit: { say: 'Tik op {P.submit}.', why: 'Let straks op de maker: Microsoft Corporation.' },
    },
    storeResults: {
      install: {
        say: 'Tik bij {P.authenticator} op {P.install}.',
        why: 'De maker is Microsoft Corporation. In het echt staat er Downloaden of Installeren.',
      },
      openApp: { say: 'Tik bij {P.authenticator} op {P.open}.', why: 'De app staat nu op je telefoon.' },
      search: { say: 'Tik op {P.searchAgain}.', why: 'Je zoekt {P.authenticator}.' },
      update: { say: 'Tik bij {P.authenticator} op {P.update}.', why: 'De app op je telefoon is te oud.' },
    },
    storageFull: {
      mend: {
        say: 'Maak ruimte: {P.makeRoom}.',
        why: 'Je telefoon is vol. Kies in het echt wat je niet meer nodig hebt.',
      },
    },
    storeSignedOut: {
      mend: {
        say: 'Tik op {P.storeSignIn}.',
        why: 'De winkel wil weten van wie de telefoon is. De app blijft gratis.',
      },
    },
    parentAsks: {
      mend: { say: 'Tik op {P.askParent}.', why: 'Je ouder of verzorger krijgt een bericht en kan het goedkeuren.' },
    },
    cameraApp: {
      goHome: {
        say: 'Ga naar het beginscherm: tik op de streep onderaan.',
        why: 'Scan met de app {P.app}. De camera van je telefoon kan niet koppelen.',
      },
    },
    oddPage: {
      goBack: { say: 'Ga één scherm terug.', why: 'Deze link is voor de app. Scan de QR-code in {P.app}.' },
      goHome: {
        say: 'Ga naar het beginscherm: tik op de streep onderaan.',
        why: 'Deze link is voor de app. Scan de QR-code in {P.app}.',
      },
    },
    mustUpdate: { openStore: { say: 'Tik op {P.toStore}.', why: 'De app is te oud. Bijwerken is gratis.' } },
    storeNothing: { search: { say: 'Tik op {P.searchAgain}.', why: 'Er is niets gevonden. Zoek {P.authenticator}.' } },
    otherApp: {
      deleteFake: {
        say: 'Andere app. Tik op {P.removeFake}.',
        why: 'Deze app kan de QR-code van school niet lezen. Je hebt {P.authenticator} nodig.',
      },
    },
    fakeApp: {
      deleteFake: {
        say: 'Verkeerde app. Tik op {P.removeFake}.',
        why: 'Deze app is niet van Microsoft Corporation, en kost geld.',
      },
    },
    settings: {
      endAirplane: {
        say: 'Zet {P.airplane} uit.',
        why: 'Zonder internet komt er geen melding. De code in de app werkt dan nog wel.',
      },
      setClock: {
        say: 'Tik op {P.clock}.',
        why: 'De klok loopt voor. Dan klopt de code in de app niet. Zet hem op automatisch.',
      },
      openAppSettings: { say: 'Tik op {P.app}.', why: 'Hier zet je aan wat de app mag.' },
    },
    appSettings: {
      allowBackground: {
        say: 'Zet {P.background} aan.',
        why: 'De telefoon zet de app stil om stroom te sparen. Dan komt een melding te laat.',
      },
      toggleNotifications: { say: 'Zet {P.notifications} aan.', why: 'Dan zie je het als de laptop iets vraagt.' },
      toggleCamera: { say: 'Zet {P.camera} aan.', why: 'Zonder camera kun je de QR-code niet scannen.' },
      goBack: { say: 'Ga één scherm terug, naar de app.', why: 'De app mag nu wat nodig is.' },
      goHome: { say: 'Ga naar het beginscherm: tik op de streep onderaan.', why: 'Open daar de app {P.app}.' },
    },
    welcome: { continue: { say: 'Tik op {P.continue}.', why: 'Gegevens delen mag aan of uit staan.' } },
    privacy: { accept: { say: 'Tik op {P.accept}.', why: 'Je school kan niet in je telefoon kijken.' } },
    startChoices: { skip: { say: 'Tik op {P.skip}.', why: 'Je voegt het account straks toe met het plusje.' } },
    restore: { goBack: { say: 'Ga één scherm terug.', why: 'Je koos herstellen. Dat is voor een oude telefoon.' } },
    askNotifications: {
      allow: { say: 'Tik op {P.allow}.', why: 'Zonder melding moet je de app steeds zelf openen.' },
    },
    accounts: {
      openRestored: {
        say: 'Tik op het account met **Actie vereist**.',
        why: 'De back-up bracht alleen de naam terug. Met de QR-code van de laptop maak je het af.',
      },
      add: { say: 'Tik op het plusje.', why: 'Zo voeg je het account van school toe.' },
      refresh: {
        say: 'Tik op {P.refresh}.',
        why: 'Komt er geen melding? Dan haal je de vraag zo zelf op.',
      },
      openAccount: {
        say: 'Tik op het account.',
        why: 'Dit account hoort niet meer bij de laptop. Verwijder het eerst.',
      },
    },
    chooseKind: { work: { say: 'Kies {P.work}.', why: 'Kies niet {P.personal}: dat is niet van school.' } },
    personalSignIn: {
      goBack: {
        say: 'Dit is niet van school. Ga terug.',
        why: 'Dit is niet voor een schoolaccount. Kies straks {P.work}.',
      },
    },
    chooseWay: {
      goBack: { say: 'Ga één scherm terug.', why: 'Dit is niet voor een schoolaccount. Kies straks {P.work}.' },
      scanCode: { say: 'Tik op {P.scan}.', why: 'School koppelt de app met een QR-code.' },
    },
    workSignIn: {
      goBack: { say: 'Ga één scherm terug.', why: 'Je koos inloggen op de telefoon. Kies straks {P.scan}.' },
    },
    askCamera: {
      allow: { say: 'Tik op {P.allowCamera}.', why: 'De app heeft de camera nodig voor de QR-code.' },
    },
    cameraBlocked: {
      enterManually: { say: 'Tik op {P.manual}.', why: 'Op de laptop staat nu een code om te typen.' },
      openAppSettings: {
        say: 'Tik op {P.toSettings}.',
        why: 'De camera staat uit. In de instellingen zet je hem aan.',
      },
      goBack: { say: 'Ga één scherm terug.', why: 'De camera staat uit. Zet hem aan bij {P.settings}.' },
    },
    scanner: {
      enterManually: { say: 'Tik op {P.manual}.', why: 'Op de laptop staat nu een code om te typen.' },
      scan: {
        say: 'Tik op {P.aim}.',
        why: 'In het echt houd je zelf de telefoon voor het scherm.',
      },
    },
    wrongKind: { ok: { say: 'Tik op {P.ok}.', why: 'De code past niet bij dit account. Kies straks {P.work}.' } },
    manualEntry: {
      type: { say: 'Typ de code van de laptop.', why: 'Of tik bij de code op {P.fillCode}.' },
      typeUrl: { say: 'Typ de URL van de laptop.', why: 'Of tik bij de URL op {P.fillCode}.' },
      finish: { say: 'Tik op {P.finish}.', why: 'De code en de URL zijn ingevuld.' },
      goBack: { say: 'Ga één scherm terug.', why: 'Zelf typen mag, maar scannen is makkelijker.' },
    },
    activationFailed: {
      mend: { say: 'Tik op {P.updatePortal}.', why: 'Je telefoon is van school. Die app moet eerst nieuw zijn.' },
      ok: { say: 'Tik op {P.ok}.', why: 'Toevoegen lukte niet. Scan straks de QR-code die dan op de laptop staat.' },
    },
    alreadyAdded: { ok: { say: 'Tik op {P.ok}.', why: 'Het account staat al in de app. Verwijder het eerst.' } },
    account: {
      removeAccount: {
        say: 'Tik op {P.remove}.',
        why: 'Dit account hoort niet meer bij de laptop. Je voegt het zo opnieuw toe.',
      },
      goBack: { say: 'Ga één scherm terug.', why: 'De pagina van het account heb je nu niet nodig.' },
    },
    confirmRemoval: {
      confirm: { say: 'Tik op {P.confirm}.', why: 'Daarna voeg je het account opnieuw toe.' },
      goBack: { say: 'Tik op {P.cancel}.', why: 'Zonder dit account werkt de koppeling niet meer.' },
    },
    appLocked: {
      useFinger: { say: '{P.finger}.', why: 'De app wil weten dat jij het bent.' },
      usePin: { say: '{P.pin}.', why: 'De telefoon herkent je niet. De code werkt altijd.' },
    },
    askNumber: {
      deny: { say: 'Tik op {P.deny}.', why: 'Jij logt niet in. Er hoort dus geen getal bij.' },
      type: { say: 'Typ het getal van de laptop.', why: 'Het getal is elke keer anders.' },
      yes: { say: 'Tik op {P.yes} (soms: {P.otherYes}).', why: 'Daarmee zeg je: ik ben het die inlogt.' },
    },
    confirmIdentity: {
      useFinger: { say: '{P.finger}.', why: 'Daarna gaat je antwoord naar de laptop.' },
      usePin: { say: '{P.pin}.', why: 'De telefoon herkent je niet. De code werkt altijd.' },
      goBack: { say: 'Tik op {P.cancel}.', why: 'Kijk nog eens: staat dit getal op de laptop?' },
    },
    approved: { ok: { say: 'Tik op {P.ok}.', why: 'Goedgekeurd. Je gaat verder op de laptop.' } },
    mismatched: { ok: { say: 'Tik op {P.ok}.', why: `Dit getal klopte niet. ${newNumber}` } },
    denied: { ok: { say: 'Tik op {P.ok}.', why: `Je zei: ik ben het niet. ${newNumber}` } },
    promptGone: { ok: { say: 'Tik op {P.ok}.', why: `De vraag is verlopen. ${newNumber}` } },
  },
  quiet: {
    unlock: { say: 'Tik op {P.unlock}.', why: 'Er komt geen melding. Kijk zelf op je telefoon.' },
    openApp: { say: 'Open de app {P.app}.', why: 'Er komt geen melding. Als je de app opent, vind je de vraag toch.' },
    openSettings: { say: 'Open {P.settings}.', why: 'Er komt geen melding. Kijk of je telefoon internet heeft.' },
  },
  passcode: {
    openApp: { say: 'Open de app {P.app}.', why: 'Daar staat de code die de laptop vraagt.' },
    openAccount: {
      say: 'Tik op het account van school.',
      why: 'Daar staat de code. De code van een ander account werkt hier niet.',
    },
  },
};

export const stopped: LaterStageWords['stopped'] = {
  unanswered: 'Er kwam geen antwoord op tijd. Je krijgt een nieuw getal.',
  denied: 'Je zei: ik ben het niet. Je krijgt een nieuw getal.',
  mismatched: 'Dit getal klopte niet. Je krijgt een nieuw getal.',
  tooOften: 'Er is te vaak een aanvraag gestuurd. In het echt wacht je een paar minuten. Probeer het dan weer.',
  locked:
    'Er is te vaak een verkeerd wachtwoord getypt. In het echt wacht je een minuut of langer. Probeer het dan weer.',
  refused:
    'Klopt de code niet? Kijk of je het account van school opende. Kijk ook of de klok van je telefoon goed staat.',
  early: 'Geen enkele code klopt nu: je account staat nog niet in de app. Stel eerst de app in.',
  wrong: 'Deze pas klopt niet. Kijk op het papier van ICT, en typ alle acht cijfers nog eens.',
  expired: 'Deze pas werkt niet meer: hij is één keer goed, en een uur. Vraag ICT om een nieuwe.',
};

export const back: LaterStageWords['back'] = {
  say: 'Dit is een andere weg.',
  why: 'De gele rand wijst je de weg terug.',
};
