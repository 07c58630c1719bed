import type { FinishStrings, WhyStrings } from '../finish.js';

export const finish: FinishStrings = {
  title: {
    'first-setup': 'Je bent klaar!',
    'first-setup-at-home': 'Je bent klaar!',
    schoolAsked: 'Je bent ingelogd, zonder getal.',
    schoolEarly: 'Je bent ingelogd, zonder getal.',
    homeEarly: 'Je bent ingelogd, zonder getal.',
    homeAsked: 'Je bent ingelogd, met je telefoon.',
    'cannot-scan': 'Je koppelde de app zonder camera.',
    'approve-again': 'Je liet nog een keer zien dat jij het bent.',
    'new-phone': 'Je nieuwe telefoon doet het!',
    'new-phone-with-pass': 'Je nieuwe telefoon doet het!',
    'new-phone-by-call': 'Je nieuwe telefoon doet het!',
    'same-phone-again': 'De app doet het weer!',
    'unexpected-prompt': 'Je hield je account veilig.',
    'unexpected-prompt-with-call': 'Je hield je account veilig.',
    'unexpected-call': 'Je hield je account veilig.',
  },
  lead: {
    'first-setup': 'In deze oefening is MFA nu ingesteld. In het echt gaat het net zo.',
    'first-setup-at-home': 'In deze oefening is MFA nu ingesteld. In het echt gaat het net zo.',
    schoolAsked: 'Binnen het schoolnetwerk is je wachtwoord genoeg. Je telefoon blijft in je tas.',
    schoolEarly: 'Op school is je wachtwoord genoeg. Dat blijft zo, ook vanaf 3 november.',
    homeEarly:
      'Vóór 3 november is je wachtwoord ook thuis genoeg. Vanaf die dag typ je thuis een getal op je telefoon.',
    homeAsked: 'Buiten het schoolnetwerk vraagt de laptop soms of jij het echt bent. Zo laat je dat zien.',
    'cannot-scan': 'Scannen hoeft niet: de code typen kan altijd. In het echt gaat het net zo.',
    'approve-again':
      'Voor je beveiligingsgegevens vraagt de laptop opnieuw om je telefoon, ook als je al bent ingelogd.',
    'new-phone': 'De nieuwe telefoon staat bij je account, en de oude niet meer. In het echt gaat het net zo.',
    'new-phone-with-pass':
      'ICT hielp je erin. De nieuwe telefoon staat bij je account, de telefoon die weg is niet meer.',
    'new-phone-by-call':
      'Microsoft belde je nieuwe telefoon. Vanaf 1 februari 2027 kan dat niet meer: dan helpt ICT je met een toegangspas.',
    'same-phone-again':
      'De app staat weer bij je account, en de oude regel niet meer. Bellen kan nog tot 1 februari 2027.',
    'unexpected-prompt':
      'Een melding die je niet vroeg: weigeren, wachtwoord wijzigen, en vertellen. Zo komt niemand anders binnen.',
    'unexpected-prompt-with-call':
      'Een melding die je niet vroeg: weigeren, wachtwoord wijzigen, en vertellen. Zo komt niemand anders binnen.',
    'unexpected-call':
      'Een telefoontje dat je niet vroeg: ophangen, wachtwoord wijzigen, en vertellen. Vanaf 1 februari 2027 belt Microsoft niet meer.',
  },
  entered: {
    title: 'Je maakte je account weer veilig.',
    lead: 'Je keurde een melding van iemand anders goed. Dat kan iedereen gebeuren. Je herstelde het: met een nieuw wachtwoord, en je vertelde het. Typ voortaan alleen een getal dat op je eigen scherm staat.',
    called:
      'Je drukte op #, en liet zo iemand anders binnen. Dat kan iedereen gebeuren. Je herstelde het: met een nieuw wachtwoord, en je vertelde het. Druk voortaan alleen op # als je zelf om het telefoontje vroeg.',
  },
  muted: 'Meldingen staan nog uit. Zet ze aan in de Instellingen van de telefoon, bij Authenticator.',
  remember: 'Onthoud:',
  doneTitle: 'Dit heb je gedaan',
  done: {
    opened: 'Je logde in en opende Beveiligingsgegevens.',
    interrupted: 'De laptop vroeg om de app. Je klikte op Volgende.',
    addedMethod: 'Je koos Microsoft Authenticator als methode.',
    installed: 'Je installeerde de goede app.',
    openedApp: 'Je opende de app.',
    nextTwice: 'Je klikte verder tot de QR-code kwam.',
    scanned: 'Je koos Werk- of schoolaccount en scande de code.',
    typedCode: 'Je koos Kan de QR-afbeelding niet scannen, en typte de code over.',
    tested: 'Je typte het getal van de laptop op je telefoon.',
    signedIn: 'Je logde in met e-mailadres en wachtwoord.',
    noNumber: 'De laptop vroeg geen getal: je was op school.',
    notYet: 'De laptop vroeg nog geen getal: het was vóór 3 november.',
    proved: 'Je liet met je telefoon zien dat jij het bent.',
    askedForList: 'Je opende Beveiligingsgegevens, terwijl je al was ingelogd.',
    provedAgain: 'Je keurde het nog een keer goed op je telefoon.',
    keptOut: 'Er kwam een vraag die jij niet stelde. Je liet niemand binnen.',
    hungUp: 'Je telefoon ging, en jij vroeg niets. Je liet niemand binnen.',
    letIn: 'Je keurde een vraag van iemand anders goed. Daarna herstelde je dat.',
    changedPassword: 'Je wijzigde het wachtwoord.',
    toldSchool: 'Je meldde het aan de helpdesk.',
    approvedOld: 'Je logde in en keurde dat goed op je oude telefoon.',
    chose: 'Je koos Aanmeldingsmethode toevoegen, en de app.',
    deletedOld: 'Je verwijderde de oude telefoon uit de lijst.',
    removedOld: 'Je haalde het account uit de app op de oude telefoon.',
    answeredCall: 'Je liet je bellen, nam op en tikte op #.',
    deletedDouble: 'Je verwijderde de bovenste van twee regels met dezelfde naam.',
    askedPass: 'Je vroeg ICT om een tijdelijke toegangspas.',
    typedPass: 'Je logde in met de toegangspas.',
  },
  step: (number) => `Stap ${number} van je gids`,
  laptop: 'Laptop',
  phone: 'Telefoon',
  nextTitle: 'Wat nu?',
  moreTitle: 'Of oefen verder',
  again: 'Nog een keer',
  otherPhone: { android: 'Op een Android-telefoon', iphone: 'Op een iPhone' },
  go: {
    'first-setup': 'Instellen op school',
    'first-setup-at-home': 'Instellen thuis',
    schoolAsked: 'Probeer: inloggen op school',
    schoolEarly: 'Op school, vóór 3 november',
    homeEarly: 'Thuis, vóór 3 november',
    homeAsked: 'Probeer: inloggen thuis',
    'cannot-scan': 'Als scannen niet lukt',
    'approve-again': 'Oefen: nog een keer goedkeuren',
    'new-phone': 'Probeer: een nieuwe telefoon',
    'new-phone-with-pass': 'Probeer: de oude telefoon is weg',
    'new-phone-by-call': 'Probeer: weg, maar hetzelfde nummer',
    'same-phone-again': 'Probeer: dezelfde telefoon, app weg',
    'unexpected-prompt': 'Oefen: een melding die je niet vroeg',
    'unexpected-prompt-with-call': 'Oefen: er belt iemand over een melding',
    'unexpected-call': 'Oefen: een telefoontje dat je niet vroeg',
  },
  goForReal: 'Nu in het echt',
  goForRealLead: 'Pak je eigen laptop en telefoon. Wij laten zien naar welk adres je gaat en waar je op let.',
  forReal: {
    title: 'Nu in het echt',
    lead: 'Je hebt het geoefend. Op je eigen laptop en telefoon gaat het in dezelfde volgorde.',
    back: 'Terug',
    addressesTitle: 'Typ een van deze adressen zelf',
    addresses: [
      { address: 'myaccount.microsoft.com', text: 'Hier begin je als je de app voor het eerst instelt.' },
      { address: 'mysignins.microsoft.com/security-info', text: 'Meteen naar Beveiligingsgegevens.' },
      {
        address: 'aka.ms/mfasetup',
        text: 'Hier begin je met een nieuwe telefoon. Het brengt je meteen naar het instellen.',
      },
    ],
    trueTitle: 'Zo weet je dat het klopt',
    true: [
      'Je typt het adres zelf. Je komt er niet via een link in een mail of chat.',
      'Bij inloggen en instellen eindigt het adres voor de eerste schuine streep op *.microsoft.com*, of er staat precies *login.microsoftonline.com*. Ook *aka.ms/mfasetup* is echt. De inlogpagina van je school kan ook komen.',
      'De app heet *Microsoft Authenticator*, de maker is *Microsoft Corporation* en hij is gratis. Vraagt een app om geld? Dan is het een andere.',
    ],
    readyTitle: 'Leg dit klaar',
    ready: [
      'Je telefoon, opgeladen en met internet. De oude ook, als je die nog hebt.',
      'Je laptop of een computer van school.',
      'Je schoolmail en je wachtwoord.',
      'Een paar minuten.',
    ],
    neverTitle: 'Doe dit nooit',
    never: [
      'Geef je getal, code of wachtwoord aan niemand. Ook niet aan iemand die zegt dat hij van school of van de helpdesk is.',
      'Krijg je een melding en log je zelf niet in? Kies *Nee, ik ben het niet* en vertel het op school.',
      'Typ nooit een getal dat iemand anders je stuurt of zegt. Het getal staat op je eigen scherm.',
    ],
    help: 'Kom je er niet uit? Loop op school langs bij de lokaal ondersteuner.',
  },
};

export const why: WhyStrings = {
  title: 'Waarom doen we dit?',
  close: 'Sluiten',
  parts: [
    {
      question: 'Waarom vraagt school dit?',
      answer: [
        'Een wachtwoord kan iemand raden of afkijken. Met de app op je telefoon laat je zien dat jij het echt bent.',
        'Heeft iemand alleen je wachtwoord? Dan komt hij buiten school niet in je account.',
        'Op school is het niet nodig. Buiten het schoolnetwerk wel.',
      ],
    },
    {
      question: 'Waarom alleen deze app?',
      answer: [
        'Je school vindt Microsoft Authenticator de veiligste en betrouwbaarste manier. Daarom werkt school alleen met deze app.',
        'Met een sms of een andere app lukt het niet.',
      ],
    },
    {
      question: 'Wat kan school zien op mijn telefoon?',
      answer: [
        '*Niet:* je foto’s, je berichten, je apps, wie je belt of wat je opzoekt. School kan je telefoon niet bedienen.',
        '*Wel:* dat er een telefoon bij je account hoort, wat voor telefoon dat is, en wanneer je inlogt.',
        'De camera is alleen nodig om de QR-code te scannen. Gebruiksgegevens delen met Microsoft hoeft niet: dat kun je uitzetten.',
        'Vraagt de app waar je bent? Dat kan alleen als school dat heeft ingesteld, en je telefoon vraagt het je eerst.',
      ],
    },
    {
      question: 'Wat kost het?',
      answer: [
        '*Niets.* De app is gratis en je hebt geen abonnement nodig.',
        'Downloaden kost wat data. Doe dat op wifi. Een melding daarna kost bijna niets.',
      ],
    },
  ],
};
