import type { StudioStrings, WayStrings } from '../studio.js';

const linkMind = 'Wie de link opent, oefent op de oefensite. Jij ziet daarna niets terug.';
const noPermit = 'Niemand. Je moet alleen zelf de cursus mogen bewerken.';
const pagePermit = 'Niemand. Je moet alleen zelf de pagina mogen bewerken.';
const classPermit = 'Niemand. Je moet alleen docent van de klas zijn.';
const embedMind = 'De oefensite moet op een adres staan dat met https:// begint.';

const scormMind =
  'Stopt iemand halverwege? Dan gaat de oefening daar verder, als je leeromgeving dat bewaart. Je leest er geen wachtwoorden of codes in terug.';

const link = (clicks: readonly string[], permit = noPermit): WayStrings => ({ clicks, permit, mind: linkMind });

export const studio: StudioStrings = {
  title: 'In je les zetten',
  lead: 'Zet een oefening in je eigen cursus. Kies waar, kies welke, kijk hoe het wordt en neem het mee. Je hebt geen extra programma nodig.',
  pages: { class: 'Bekijk wat je klas deed', workshop: 'Geef zelf een workshop', trainer: 'Kijk samen op de beamer' },
  back: 'Naar het begin',
  where: {
    title: 'Waar zet je het neer?',
    lead: 'Kies een plek. Dan lees je wat daar het beste werkt.',
  },
  places: {
    moodle: { name: 'Moodle', what: 'Leeromgeving' },
    itslearning: { name: 'itslearning', what: 'Leeromgeving' },
    canvas: { name: 'Canvas', what: 'Leeromgeving' },
    brightspace: { name: 'Brightspace', what: 'Leeromgeving' },
    sharepoint: { name: 'SharePoint', what: 'Pagina van school' },
    teams: { name: 'Teams', what: 'Klas of opdracht' },
    classroom: { name: 'Google Classroom', what: 'Klas of opdracht' },
    site: { name: 'Eigen website', what: 'Je mag de pagina bewerken' },
    stick: { name: 'USB-stick', what: 'Ook zonder internet' },
    other: { name: 'Ergens anders', what: 'Een andere leeromgeving' },
  },
  as: 'Hoe zet je het daar neer?',
  deliveries: {
    scorm12: { name: 'SCORM 1.2', what: 'Een zip-bestand dat bijna elke leeromgeving kent.' },
    scorm2004: { name: 'SCORM 2004', what: 'Een zip-bestand. Klaar en geslaagd staan los van elkaar.' },
    cmi5: { name: 'cmi5', what: 'Een zip-bestand voor een leeromgeving die cmi5 kent.' },
    h5p: { name: 'H5P', what: 'Een bestand voor een leeromgeving met H5P.' },
    web: { name: 'Map met webpagina', what: 'Een zip-bestand dat je op je eigen webruimte uitpakt.' },
    html: { name: 'Eén bestand', what: 'Alles zit in één bestand. Dubbelklik erop en het werkt.' },
    iframe: { name: 'Insluiten', what: 'Een stukje code dat de oefening in je pagina laat zien.' },
    element: { name: 'Element', what: 'Een paar regels HTML. De oefening laadt pas als iemand erheen gaat.' },
    react: { name: 'React', what: 'Voor wie een site met React bouwt.' },
    link: { name: 'Link', what: 'Een link naar de oefening op de oefensite.' },
  },
  asks: {
    clicks: 'Zo doe je het daar',
    reports: 'Wat zie je terug?',
    permit: 'Wie moet het goed vinden?',
    tried: 'Is het geprobeerd?',
    mind: 'Let op',
    ict: 'Om door te sturen aan ICT',
  },
  ways: {
    'moodle.scorm12': {
      clicks: [
        'Open je cursus en zet ‘Bewerkmodus’ (Edit mode) aan.',
        'Klik op ‘Activiteit of bron toevoegen’ (Add) en kies ‘SCORM-pakket’.',
        'Sleep het zip-bestand naar ‘Pakketbestand’. Pak het niet uit.',
        'Klik onderaan op ‘Bewaar en toon’ (Save and display).',
      ],
      permit: noPermit,
      mind: scormMind,
    },
    'moodle.h5p': {
      clicks: [
        'Geef het bestand één keer aan de beheerder. Die zet het in Moodle.',
        'Open daarna je cursus en zet ‘Bewerkmodus’ (Edit mode) aan.',
        'Klik op ‘Activiteit of bron toevoegen’ (Add) en kies ‘H5P’.',
        'Sleep het bestand naar ‘Pakketbestand’ en klik op ‘Bewaar en toon’.',
      ],
      permit: 'De beheerder van Moodle. Een docent mag geen nieuw soort H5P toevoegen.',
      mind: 'Stopt iemand halverwege? Of de oefening daar verdergaat, hangt af van je Moodle.',
    },
    'moodle.link': link([
      'Open je cursus en zet ‘Bewerkmodus’ (Edit mode) aan.',
      'Klik op ‘Activiteit of bron toevoegen’ (Add) en kies ‘URL’.',
      'Plak de link en klik op ‘Bewaar en toon’.',
    ]),
    'itslearning.scorm12': {
      clicks: [
        'Open je vak en ga naar de bronnen.',
        'Voeg een nieuwe bron toe en zoek naar SCORM.',
        'Kies het zip-bestand. Pak het niet uit.',
      ],
      permit: 'Meestal niemand. Zie je SCORM niet staan? Vraag het dan aan de beheerder.',
      mind: scormMind,
    },
    'itslearning.link': link(['Open je vak en ga naar de bronnen.', 'Voeg een link toe en plak hem.']),
    'canvas.scorm12': {
      clicks: [
        'Open je cursus en klik links in het menu op ‘SCORM’.',
        'Klik op ‘Upload’ en kies het zip-bestand. Pak het niet uit.',
        'Kies of het een opdracht met cijfer wordt, of een pagina zonder cijfer.',
      ],
      permit: 'De beheerder van Canvas moet SCORM aanzetten. Zie je ‘SCORM’ in het menu? Dan is dat al gedaan.',
      mind: scormMind,
    },
    'canvas.iframe': {
      clicks: [
        'Open een pagina en klik op ‘Bewerken’ (Edit).',
        'Kies in de balk ‘Invoegen’ (Insert) en dan ‘Insluiten’ (Embed).',
        'Plak de code en sla de pagina op.',
      ],
      permit: noPermit,
      mind: embedMind,
    },
    'canvas.link': link([
      'Open een module en klik op het plusje.',
      'Kies ‘Externe URL’ (External URL).',
      'Plak de link, geef hem een naam en voeg hem toe.',
    ]),
    'brightspace.scorm12': {
      clicks: [
        'Open je cursus en ga naar ‘Inhoud’ (Content).',
        'Open het onderdeel waar de oefening komt.',
        'Voeg iets toe en zoek in de lijst naar SCORM.',
        'Kies het zip-bestand. Pak het niet uit. Kies of er een cijfer bij hoort.',
      ],
      permit: 'De beheerder moet SCORM hebben aangezet, en jij moet het mogen toevoegen.',
      mind: scormMind,
    },
    'brightspace.iframe': {
      clicks: [
        'Open een pagina in ‘Inhoud’ (Content) en bewerk hem.',
        'Klik op ‘Insert Stuff’ en kies ‘Enter Embed Code’.',
        'Plak de code, voeg hem in en sla op.',
      ],
      permit: 'Meestal niemand. Lukt het niet? Dan laat je school het niet toe.',
      mind: embedMind,
    },
    'brightspace.link': link([
      'Ga naar ‘Inhoud’ (Content) en open een onderdeel.',
      'Voeg een link toe (Create a Link) en plak hem.',
    ]),
    'sharepoint.iframe': {
      clicks: [
        'Open de pagina en klik op ‘Bewerken’ (Edit).',
        'Klik op het plusje en kies ‘Insluiten’ (Embed).',
        'Plak de code in het vak rechts.',
        'Klik op ‘Publiceren’ (Publish) of ‘Opnieuw publiceren’ (Republish).',
      ],
      permit:
        'De beheerder van de site. Die zet het adres van de oefensite bij ‘HTML-veldbeveiliging’ (HTML Field Security).',
      mind: `${embedMind} Zet geen .html-bestand in SharePoint: dat wordt gedownload en niet getoond.`,
    },
    'sharepoint.link': link(
      [
        'Open de pagina en klik op ‘Bewerken’ (Edit).',
        'Klik op het plusje en kies ‘Koppeling’ (Link).',
        'Plak de link en klik op ‘Publiceren’ (Publish) of ‘Opnieuw publiceren’ (Republish).',
      ],
      pagePermit,
    ),
    'teams.link': {
      clicks: [
        'Open ‘Opdrachten’ (Assignments) en maak een opdracht.',
        'Klik op ‘Bijvoegen’ (Attach) en kies ‘Koppeling’ (Link).',
        'Plak de link en wijs de opdracht toe.',
      ],
      permit: classPermit,
      mind: 'De oefening opent in de browser. Ook een tabblad ‘Website’ in een kanaal opent sinds 2024 in de browser.',
    },
    'classroom.link': link(
      [
        'Open ‘Schoolwerk’ (Classwork) en klik op ‘Maken’ (Create).',
        'Kies ‘Opdracht’ of ‘Materiaal’ (Material).',
        'Klik op ‘Link’, plak hem en deel hem met je klas.',
      ],
      classPermit,
    ),
    'site.iframe': {
      clicks: ['Open je pagina als HTML.', 'Plak de code waar de oefening moet komen.', 'Sla op en bekijk de pagina.'],
      permit: 'Wie de website beheert. Sommige sites laten alleen bekende adressen toe.',
      mind: 'Je pagina hoort pas wat iemand doet als je onderaan haar adres invult. Een bewijs voor een cijfer is het niet.',
      ict: 'De website moet een frame van de oefensite toelaten (frame-src). Het frame mag ‘sandbox="allow-scripts"’ hebben: dan wordt er niets bewaard.',
    },
    'site.element': {
      clicks: [
        'Open je pagina als HTML.',
        'Plak de code waar de oefening moet komen.',
        'Sla op en bekijk de pagina. Staat er alleen een link? Dan houdt je site het script tegen.',
      ],
      permit: 'Wie de website beheert: je zet er een script neer.',
      ict: 'De website moet scripts van de oefensite toelaten (script-src en font-src). De oefensite mag op elke webruimte staan. Stuurt die bij elk bestand ‘Access-Control-Allow-Origin: *’ mee? Dan laadt een pagina op een ander adres 70 kB in plaats van 250 kB. Dat kan gerust, want alles op de oefensite is openbaar. GitHub Pages doet het al. Voor Netlify, Cloudflare Pages, Azure en Apache staat het klaar in de map ‘site’.',
    },
    'site.react': {
      clicks: [
        'Vraag het bestand ‘pairing-practice-….tgz’. Wie ‘npm run release’ uitvoert, maakt het.',
        'Zet het naast je eigen package.json. Voer de bovenste regel van de code uit.',
        'Zet de rest in je eigen component. Geef het blok eromheen een hoogte.',
      ],
      permit: 'Wie de website bouwt.',
      mind: 'Op npm staat het nog niet. Installeer daar niets met deze naam: het is dan van een ander.',
    },
    'site.web': {
      clicks: [
        'Pak het zip-bestand uit.',
        'Zet de map op je webruimte.',
        'Open index.html op dat adres, en maak er een link naartoe.',
      ],
      permit: 'Wie de website beheert.',
      mind: 'Er wordt niets bewaard. Wie stopt, begint de volgende keer opnieuw.',
    },
    'stick.html': {
      clicks: ['Zet het bestand op de USB-stick.', 'Dubbelklik erop. Het opent in de browser, ook zonder internet.'],
      permit: 'Niemand. Op sommige schoolcomputers mag je geen bestanden van een stick openen.',
      mind: 'Er wordt niets bewaard. Wie stopt, begint de volgende keer opnieuw.',
    },
    'other.scorm12': {
      clicks: ['Zoek waar je een SCORM-pakket toevoegt.', 'Kies het zip-bestand. Pak het niet uit.'],
      permit: 'Dat verschilt. Vraag het aan de beheerder als je geen SCORM ziet staan.',
      mind: 'Twijfel je welke je nodig hebt? Begin met SCORM 1.2.',
    },
    'other.scorm2004': {
      clicks: ['Zoek waar je een SCORM-pakket toevoegt.', 'Kies het zip-bestand. Pak het niet uit.'],
      permit: 'Dat verschilt. Vraag het aan de beheerder als je geen SCORM ziet staan.',
      mind: 'Dit is SCORM 2004, vierde editie. Werkt het niet? Neem dan SCORM 1.2.',
    },
    'other.cmi5': {
      clicks: ['Zoek waar je een cmi5-pakket toevoegt.', 'Kies het zip-bestand. Pak het niet uit.'],
      permit: 'Dat verschilt. Vraag het aan de beheerder als je geen cmi5 ziet staan.',
    },
    'other.h5p': {
      clicks: ['Zoek waar je H5P toevoegt.', 'Kies het bestand. Laat het zoals het is.'],
      permit: 'De beheerder. Alleen die mag een nieuw soort H5P toevoegen.',
    },
  },
  reports: {
    score: 'Een score van 0 tot 100, en welke doelen iemand haalde.',
    done: 'Alleen of iemand klaar is. In een cijferlijst staat dan meestal 100. Een echte score is er bij Hint en Toets.',
    completed: 'Alleen of iemand klaar is. Een score is er bij Hint en Toets, als je zegt wanneer iemand geslaagd is.',
    heard: 'Jij niets. De pagina zelf hoort wat iemand doet: daar kan een maker iets mee.',
    nothing: 'Niets. De oefening vertelt hier niet wie wat deed.',
  },
  tried: {
    measured:
      'Voor een deel. Wat Moodle met SCORM doet, is gemeten in Moodle 4.5 en 5.1. Dit pakket is getest in een SCORM-speler, niet in Moodle.',
    played: 'Ja, in onze eigen tests, met Chromium. Niet in jouw omgeving.',
    installed: 'Ja, uit het ingepakte bestand: met Vite, met React 18 en 19 en met Next. Niet vanaf npm.',
    documented: 'Nee. De stappen komen uit de uitleg van het product.',
    unsure: 'Nee. Dat het kan, weten we. Hoe de knoppen precies heten, weten we niet.',
  },
  what: {
    title: 'Wat zet je neer?',
    practice: 'Welke oefening?',
    atSchool: (name) => `${name}, op school`,
    apart: 'Als iets niet lukt',
    problems: (group) => `Een probleem: ${group.toLowerCase()}`,
    phone: 'Welke telefoon?',
    coach: 'Hoeveel hulp?',
    language: 'In welke taal?',
    school: 'Van welke school?',
    usualSchool: 'Van de verzonnen Voorbeeldschool.',
    ownSchool: (name) => `Van ${name}.`,
    openProfile: 'Open een profielbestand',
    makeProfile: 'Maak een profiel van jullie school',
    dropProfile: 'Neem de Voorbeeldschool',
    wrongProfile: 'In dit profiel klopt iets niet, en dus telt het niet: op de pagina voor scholen lees je wat.',
    mendProfile: 'Kijk wat er niet klopt',
    forgetProfile: 'Ga verder zonder dit profiel',
    unreadable: 'Dit bestand is geen profiel: kies het bestand dat je op de pagina voor scholen opsloeg.',
    pass: 'Wanneer is iemand geslaagd?',
    noPass: 'Geen grens',
    passFrom: (score) => `Vanaf ${score}`,
    passSays:
      'Elke fout kost vijf punten. Een omweg kost niets, en bij Hint kost een hint ook niets. Wie zelf meer hulp kiest, krijgt voor die stappen geen punten. Wie een ander binnenlaat, is nooit geslaagd.',
    noPassSays: 'Wie de oefening afmaakt, is klaar. Niemand zakt.',
    passLater: 'Bij Kijken en Samen is er geen grens. Wil je die wel? Kies dan Hint of Toets.',
    passNot: 'Hier is er geen grens, want er komt geen score terug.',
  },
  see: {
    title: 'Zo ziet het eruit',
    lead: 'Dit is de oefening zelf. Probeer gerust.',
    width: 'Hoe breed is het?',
    widths: { column: 'In een cursus', phone: 'Op een telefoon' },
    course: 'Jouw cursus',
    again: 'Begin opnieuw',
    skip: 'Sla de oefening over',
  },
  take: {
    title: 'Neem het mee',
    first: 'Kies eerst hierboven waar je het neerzet.',
    make: 'Download het bestand',
    making: 'Het bestand wordt gemaakt …',
    made: (name, size) => `Gemaakt: ${name} (${size}). Het staat bij je downloads.`,
    again: 'Download het nog een keer',
    failed: 'Het maken lukte niet, misschien was er even geen internet: probeer het nog een keer.',
    copy: 'Kopieer',
    copied: 'Gekopieerd. Plak het nu in je les.',
    copyYourself: 'Je browser laat kopiëren niet toe: de tekst is nu geselecteerd, druk op Ctrl en C.',
    copyIct: 'Kopieer dit',
    copiedIct: 'Gekopieerd. Plak het in een bericht aan ICT.',
    copyIctYourself: 'Je browser laat kopiëren niet toe: selecteer de tekst zelf.',
    text: 'Wat je plakt',
    site: 'Adres van de oefensite',
    siteSays: 'Daar haalt je les de oefening op.',
    siteMissing: 'Vul in op welk adres de oefensite staat: deze pagina staat alleen op jouw computer.',
    siteWrong: 'Een adres begint met https:// en heeft geen spaties.',
    siteLocal: 'Dit adres werkt alleen op jouw computer: vul in waar de oefensite voor iedereen staat.',
    siteOpen: 'De meeste cursussen laten niets zien van een adres met http://. Vraag om een adres met https://.',
    page: 'Adres van jouw pagina (mag leeg blijven)',
    pageSays: 'Vul je het in? Dan hoort je pagina wat iemand doet, en volgt de hoogte de oefening.',
    share: 'Kopieer de link naar deze keuzes',
    shareSays: 'Een collega opent dezelfde keuzes.',
    shareCopied: 'De link is gekopieerd.',
    shareFailed: 'Je browser laat kopiëren niet toe: neem het adres over dat boven in je browser staat.',
  },
  wrongLink: (value) =>
    `De link klopt niet helemaal, want ‘${value}’ kennen we niet: kijk na wat hieronder gekozen is.`,
};
