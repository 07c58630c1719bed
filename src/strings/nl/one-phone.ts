import type { OnePhoneWords } from '../one-phone.js';

const number = 'Typ het getal uit de browser in de app.';
const pairing = 'Met de koppellink kom je er vanzelf. Scannen hoeft niet.';

/** What is said otherwise where nobody has a laptop. */
export const onePhone: OnePhoneWords = {
  said: {
    'laptop.screens.myAccount.tiles.1.text': 'De telefoon van Sam.',
    'laptop.screens.setUpAccount.text': 'Sta meldingen toe als de app erom vraagt. Kom dan terug naar deze pagina.',
    'laptop.screens.setUpAccount.after': 'Kies Volgende. Dan ziet u een link die de app opent.',
    'laptop.screens.staySignedIn.text': 'Dan hoeft u zich op deze telefoon minder vaak aan te melden.',
    'phone.screens.scanner.answer.nothingYet': 'Richt op een QR-code.',
    'stage.phone': 'Apps',
    'stage.regions.switcher': 'Kies de browser of de apps',
    'stage.skip.phone': 'Naar je apps',
    'stage.state.waitsForPhone': 'Wacht op de app',
    'stage.state.waitsForLaptop': 'Wacht op de browser',
    'stage.coach.toPhone': 'Naar je apps',
    'stage.menu.languageOf.phone': 'Apps',
    'stage.stops.installApp.say': 'Installeer {P.authenticator}.',
    'stage.stops.openApp.say': 'Open de app.',
    'stage.stops.showCode.say': 'Tik in de browser op {L.next}, twee keer.',
    'stage.stops.showCode.why': 'Dan komt er een koppellink in beeld. Laat die pagina open staan.',
    'stage.stops.confirmScan.name': 'Verder na het koppelen',
    'stage.stops.confirmScan.why': 'Je account staat nu in de app. Ga terug naar de browser.',
    'stage.stops.typeNumber.say': number,
    'stage.stops.staySignedIn.why': 'Kies {L.yes} alleen op je eigen telefoon.',
    'stage.way.laptop.staySignedIn.yes.why': 'Kies {L.yes} alleen op je eigen telefoon.',
    'stage.way.laptop.setUpAccount.next.why': 'Dan komt er een koppellink in beeld. Laat die pagina open staan.',
    'stage.way.phone.cameraApp.goHome.why': 'Met de camera koppel je niet. Tik straks op de koppellink.',
    'stage.way.phone.accounts.openAccount.why': 'Dit account is van een eerdere keer. Verwijder het eerst.',
    'stage.way.phone.account.removeAccount.why': 'Dit account is van een eerdere keer. Je voegt het zo opnieuw toe.',
    'stage.way.phone.chooseWay.goBack.why': pairing,
    'stage.way.phone.chooseWay.scanCode.why': pairing,
    'stage.way.phone.workSignIn.goBack.why': pairing,
    'stage.way.phone.personalSignIn.goBack.why': 'Dit is niet voor een schoolaccount. Tik straks op de koppellink.',
    'stage.way.phone.activationFailed.ok.why':
      'Toevoegen lukte niet. Tik straks op de nieuwe koppellink in de browser.',
    'stage.way.phone.otherApp.deleteFake.why':
      'Deze app kan de koppellink van school niet openen. Je hebt {P.authenticator} nodig.',
    'stage.way.phone.startChoices.skip.why': 'Je voegt het account straks toe met de koppellink.',
    'stage.way.phone.askNumber.type.say': 'Typ het getal uit de browser.',
    'stage.news.notice': 'Er is een nieuwe melding.',
    'stage.codeLeft':
      'Je ging weg van de koppellink. Die werkt nu niet meer. Open de pagina weer, en laat hem open staan.',
    'find.other.laptop': 'Kijk in de browser. Kies **Browser** als je die niet ziet.',
    'find.other.phone': 'Kijk bij je apps. Kies **Apps** als je die niet ziet.',
    'find.stops.confirmScan.1': 'De knop {L.next} staat onderaan.',
    'find.stops.typeNumber.1': 'Komt er een melding? Tik erop. Zie je niets? Open de app zelf.',
    'finish.done.nextTwice': 'Je tikte verder tot de koppellink kwam.',
    'finish.done.tested': 'Je typte het getal uit de browser in de app.',
    'finish.phone': 'Apps',
    'finish.goForRealLead': 'Pak je eigen telefoon. Wij laten zien naar welk adres je gaat en waar je op let.',
    'finish.forReal.lead': 'Je hebt het geoefend. Op je eigen telefoon gaat het in dezelfde volgorde.',
    'finish.forReal.ready.1': 'De browser op je telefoon. Een tweede scherm is niet nodig.',
    'why.parts.2.answer.2':
      'De camera heb je hier niet nodig. Gebruiksgegevens delen met Microsoft hoeft niet: dat kun je uitzetten.',
  },
  everywhere: [
    [/\bOp de laptop\b/g, 'In de browser'],
    [/\b(?:op|naast) (?:de|deze) laptop\b/g, 'in de browser'],
    [/\b(?:van|op) (?:de|je|je eigen) laptop\b/g, 'uit de browser'],
    [/\blaptop\b/g, 'browser'],
    [/\bLaptop\b/g, 'Browser'],
    [/\been computer\b/g, 'een machine'],
    [/\bcomputer(?=stem\b)/g, 'telefoon'],
  ],
  ours: [
    [/\bKlik/g, 'Tik'],
    [/\bklik/g, 'tik'],
    [/\ben scan die\b/g, 'en tik daarop'],
    [/\bscan die\b/g, 'tik daarop'],
    [/\bScan\b/g, 'Open'],
    [/^QR-code/g, 'Koppellink'],
    [/\bQR-code/g, 'koppellink'],
    [/^Telefoon: /g, 'Apps: '],
  ],
};
