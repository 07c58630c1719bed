import type { FindStrings } from '../stage.js';

const box = 'Klik in het lege vak. We typen de gegevens van Sam voor je.';

export const find: FindStrings = {
  title: 'Waar vind je dit?',
  other: {
    laptop: 'Kijk op de laptop. Kies boven **Laptop** als je die niet ziet.',
    phone: 'Kijk op de telefoon. Kies boven **Telefoon** als je die niet ziet.',
  },
  pages: {
    email: [box, 'Klik daarna op {L.emailNext}, rechts onder het vak.'],
    password: [box, 'Klik daarna op {L.signIn}, rechts onder het vak.'],
    passkey: ['Kijk op de laptop, in het witte vak.', 'Onder de tekst staat een link: {L.skipPasskey}.'],
    approvalStopped: [
      'Kijk op de laptop, in het witte vak. Daar staat één blauwe knop.',
      'Haast helpt niet: wie het te snel weer vraagt, wacht langer.',
    ],
    othersAccount: ['Kijk op de laptop. Rechtsboven staat een andere naam.', 'De knop {L.signOut} is blauw.'],
    pickAccount: ['Kijk op de laptop, in de lijst met accounts.', 'De onderste regel is {L.useOther}.'],
    enterPasscode: [
      'Je hebt nog geen code. Typ dus niets in het vak.',
      'Kijk op de laptop. In het witte vak staat een link: {L.setUpFirst}',
    ],
  },
  stops: {
    signIn: ['Kijk op de laptop. Onder het adresvak staan twee adressen.', 'Klik op het adres dat de coach noemt.'],
    openSecurityInfo: ['Kijk op de laptop, in het menu of op een van de tegels.', 'Het woord is {L.securityInfo}.'],
    addMethod: [
      'Kijk op de laptop, boven de lijst. Er staat een blauw plusje voor.',
      'In de lijst die opengaat kies je {L.chooseApp}.',
    ],
    acceptWizard: ['Kijk op de laptop, onder in het witte vak.', 'De knop {L.next} is blauw.'],
    installApp: [
      'Tik op het beginscherm van de telefoon op {P.store}.',
      'Tik op het zoekvak en typ de naam van de app.',
      'Tik bij de goede app op {P.install} (in je gids: Downloaden of Installeren).',
    ],
    openApp: [
      'De app staat op het beginscherm van de telefoon: een wit schild op blauw.',
      'Op het eerste scherm tik je onderaan op {P.continue}, daarna op {P.accept}.',
      { android: '{P.skip} staat rechtsboven. Tik bij meldingen op {P.allow}.', iphone: '{P.skip} staat rechtsboven.' },
    ],
    showCode: ['Ga terug naar de laptop.', 'De knop {L.next} staat rechtsonder in het witte vak.'],
    chooseWork: ['Het plusje staat rechtsboven in de app.', 'Kies in de lijst {P.work}.'],
    scanCode: [
      'Tik op de telefoon op {P.scan}.',
      'Vraagt de telefoon om de camera? Zeg dan ja.',
      'Tik op {P.aim}, of sleep het beeld tot de code in de hoeken past.',
    ],
    openLink: [
      'Ga terug naar de browser.',
      'De koppellink is de blauwe regel onder de uitleg: {L.pairLink}.',
      'Kom je in de app, maar staat je account er niet? Maak het eerste gebruik af, en tik dan nog een keer op de link.',
    ],
    openScanner: ['Tik op de telefoon op {P.scan}.', 'Het beeld blijft zwart. Dat hoort bij deze oefening.'],
    readCode: ['Ga terug naar de laptop.', 'De link {L.cantScan} staat onder de QR-code.'],
    typeCode: [
      'Tik op de telefoon op {P.manual}, onderaan.',
      'Typ in het eerste vak de cijfers van de laptop, in het tweede de URL.',
      'Tik daarna op {P.finish}.',
    ],
    askForList: ['Kijk op de laptop. Open eerst {L.account}.', 'Klik daarna op de tegel {L.securityInfo}.'],
    approveList: [
      'Op de laptop staan twee grote cijfers. Onthoud ze.',
      'Tik op de melding op je telefoon, of open de app zelf.',
      'Typ de twee cijfers en tik op {P.yes}.',
    ],
    confirmScan: ['Ga terug naar de laptop.', 'De knop {L.next} staat onder de QR-code.'],
    typeNumber: [
      'Op de laptop staan twee grote cijfers. Onthoud ze.',
      'Komt er een melding op je telefoon? Tik erop. Zie je niets? Open de app zelf.',
      'Typ de twee cijfers en tik op {P.yes}.',
    ],
    confirmTest: ['Ga terug naar de laptop.', 'De knop {L.next} staat rechtsonder in het witte vak.'],
    finish: ['Kijk op de laptop.', 'De knop {L.done} staat rechtsonder in het witte vak.'],
    staySignedIn: ['Kijk op de laptop.', 'De twee knoppen staan onder de vraag.'],
    refusePrompt: [
      'Er komt een melding op de telefoon. Tik erop, of open de app zelf.',
      'Typ niets. Tik onder het vak op {P.deny}.',
      'Komt er nog een melding? Weiger die ook.',
    ],
    refuseCall: [
      'Kijk op de telefoon. Neem je op, druk dan niet op #.',
      'Tik op {P.decline}, of na het opnemen op {P.hangUp}.',
      'Gaat hij nog een keer? Hang weer op.',
    ],
    changePassword: [
      'Ga op de laptop naar {L.account}.',
      'Klik op de tegel {L.password}.',
      'Klik in het lege vak en daarna op {L.sendPassword}.',
    ],
    tellSchool: [
      'Ga op de laptop naar de mail.',
      'Boven de lijst staat {L.report}.',
      'Klik in het lege vak en daarna op {L.send}.',
    ],
    openMessage: ['Ga op de laptop naar de mail.', 'Klik op het bovenste bericht in de lijst.'],
    checkAccount: ['Gebruik de link in het bericht niet.', 'Klik in de mail op {L.viewAccount}, of open {L.account}.'],
    approveSignIn: [
      'Op de laptop staan twee grote cijfers. Onthoud ze.',
      'Tik op de melding op je telefoon, of open de app zelf.',
      'Typ de twee cijfers en tik op {P.yes}.',
      'Lukt het niet? Klik op de laptop op de link onder het getal. Typ de code die in de app bij het account staat.',
    ],
    openSetup: ['Kijk op de laptop. Onder het adresvak staat {L.securityInfo}.'],
    startAdding: [
      'Staan er op de laptop al vijf apps in de lijst? Verwijder dan eerst een telefoon die je niet meer hebt.',
      'Kijk anders boven de lijst. Er staat een blauw plusje voor.',
    ],
    chooseApp: ['Kijk op de laptop, in het vak dat openging.', 'Kies {L.chooseApp}. Het is de eerste van de lijst.'],
    deleteOld: [
      'Kijk op de laptop, in de lijst met aanmeldmethoden.',
      'De oude telefoon heet {L.oldPhone}.',
      'De knop {L.delete} staat achter die regel.',
    ],
    confirmDeletion: [
      'Kijk op de laptop, in het vak dat openging.',
      'Staat er {L.oldPhone}? Klik dan op {L.deleteYes}.',
    ],
    askCall: [
      'Kijk op de laptop. Onder het getal staat een link: {L.cannotUseApp}.',
      'Kies daarna de regel die met Bel begint.',
    ],
    answerCall: [
      'Kijk op de telefoon. Tik op {P.answer}.',
      'Het hekje (#) staat rechtsonder op de toetsen.',
      'Ging de telefoon te lang over? Laat je dan op de laptop nog een keer bellen.',
    ],
    deleteDouble: [
      'Kijk op de laptop, in de lijst met aanmeldmethoden. Er staan twee telefoons met dezelfde naam.',
      'De bovenste stond er al. De knop {L.delete} staat achter die regel.',
    ],
    confirmDouble: ['Kijk op de laptop, in het vak dat openging.', 'Klik op {L.deleteYes}.'],
    findNoWay: [
      'Kijk op de laptop, in het witte vak met het getal.',
      'Onder de tekst staat een link: {L.cannotUseApp}.',
    ],
    askPass: ['Naast de laptop en de telefoon staat een knop: **Vraag ICT om hulp**.', 'Je krijgt een pas op papier.'],
    typePass: [
      'Klik op de laptop op {L.signInAgain}, en vul de schoolmail in.',
      'De toegangspas staat op het papier, naast de laptop en de telefoon.',
      'Typ de acht cijfers en klik op {L.passSignIn}.',
    ],
    removeOld: [
      'De oude telefoon ligt naast de nieuwe. Pak hem.',
      'Open de app en tik op het account.',
      'Tik op {P.remove} en daarna op {P.confirm}.',
    ],
    allowNotifications: [
      'Open {P.settings} op het beginscherm van je telefoon.',
      'Tik daar op {P.app}.',
      'Zet {P.notifications} aan.',
    ],
  },
  exits: {
    E20: [
      'De laptop vraagt een getal, maar het account staat niet meer in de app.',
      'In het echt ga je nu naar de lokaal ondersteuner. Die wist je oude koppeling. Daarna stel je de app opnieuw in.',
      'In deze oefening kun je in het menu een stap terug, of opnieuw beginnen.',
    ],
    E23: [
      'In de lijst staan alleen andere methoden. Die werken niet bij deze school.',
      'Ga in het echt naar de lokaal ondersteuner. Die kijkt of de app voor je account aanstaat.',
      'In deze oefening kun je in het menu opnieuw beginnen.',
    ],
    E24: [
      'Je wachtwoord was goed. Alleen de plaats klopt niet: je bent niet op school.',
      'Doe het in het echt op school, op het schoolnetwerk.',
      'Kun je niet naar school? Vraag de lokaal ondersteuner om een tijdelijke toegangspas.',
    ],
    E25: [
      'Je wachtwoord was goed. Je hebt alleen nog niets om mee te laten zien dat jij het bent.',
      'Ga in het echt naar de lokaal ondersteuner, en neem je schoolpas mee.',
      'Die kan je een tijdelijke toegangspas geven. Daarmee stel je de app in.',
    ],
    E33: [
      'De code was goed. Op deze telefoon mag alleen geen schoolaccount.',
      'Een nieuwe code of de app opnieuw installeren helpt niet.',
      'Pak in het echt een andere telefoon, of vraag de lokaal ondersteuner wat er kan.',
    ],
    E44: [
      'Je deed alles goed. Na {L.done} vraagt de laptop weer hetzelfde.',
      'Koppel de app niet nog een keer: dat helpt niet.',
      'Ga in het echt naar de lokaal ondersteuner. Die kijkt wat er bij je account staat.',
    ],
    androidTooOld: [
      'In de winkel staat geen knop om te installeren: de app werkt niet op deze telefoon.',
      'Kijk in het echt eerst bij de instellingen. Is er een update van de telefoon?',
      'Is die er niet? Vraag je mentor of de lokaal ondersteuner wat er kan.',
    ],
  },
};
