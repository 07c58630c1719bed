import type { WorkshopStrings } from '../workshop.js';

export const workshopStrings: WorkshopStrings = {
  title: 'Workshop in een doos',
  lead: 'Alles om zelf een workshop te geven aan wie op school anderen helpt. Kies hoe lang, en print het.',
  back: 'Terug',
  usualSchool: 'Voorbeeldschool',
  length: 'Hoe lang duurt je workshop?',
  minutes: (minutes) => `${minutes} minuten`,
  people: {
    name: 'Hoeveel mensen doen mee?',
    says: 'Dan zijn er precies genoeg kaarten. Vul je niets in, dan zijn er kaarten voor vier tweetallen.',
    wrong: (from, to) => `Kies een getal van ${from} tot en met ${to}.`,
  },
  preview: 'Zo komt het uit de printer',
  pages: (pages) => `${pages} pagina’s A4`,
  print: 'Afdrukken',
  link: {
    name: 'Kopieer de link naar deze workshop',
    says: 'Een collega opent dezelfde workshop.',
    copied: 'De link is gekopieerd.',
    failed: 'Kopiëren lukte niet. Neem het adres boven in je browser over.',
  },
  projector: {
    title: 'Voor de beamer',
    lead: 'Open deze pagina’s vooraf, elk in een eigen tabblad.',
    items: {
      watch: 'Kijken hoe het gaat, stap voor stap',
      practise: 'De oefening voor iedereen (Samen)',
      onScreen: 'Hulpvragen om samen op te lossen',
      class: 'Wat deed je klas?',
    },
    byMail: (name) => `De mail van ${name}, stap voor stap`,
  },
  sheet: {
    kind: 'Workshop',
    sign: (length) => `Anderen helpen met de Authenticator-app, in ${length} minuten`,
    forWhom: (school) => `Voor wie op ${school} anderen helpt.`,
    bringTitle: 'Leg klaar',
    bring: (people, pairs) => [
      'Een laptop met beamer, met de pagina’s van tevoren open',
      'Een laptop of telefoon voor elk tweetal',
      'Een plek voor de links van de groep: een chat, of je mail',
      `De kaarten voor ${pairs} tweetallen, geprint en geknipt`,
      people === null
        ? 'Het bewijs van deelname, voor iedereen één: kopieer het blad'
        : `Het bewijs van deelname, ${people} keer`,
    ],
    timeTitle: 'Programma',
    time: 'Vanaf',
    what: 'Wat',
    screen: 'Op de beamer',
    from: (minute) => `${minute} min`,
    parts: {
      welcome: {
        name: 'Welkom',
        screen: () => 'Niets',
        notes: () => [
          'Vraag wie er al eens iemand hielp met inloggen. Wat ging er mis?',
          'Zeg dat alles hier oefening is. Niemand typt een echt wachtwoord of een echte code.',
        ],
      },
      watch: {
        name: 'Kijken hoe het gaat',
        screen: () => 'Samen kijken, stap voor stap',
        notes: () => [
          'Ga stap voor stap. Druk op Q bij de QR-code en bij de twee cijfers, en vraag: wat zou jij nu doen?',
          'Met L of P zie je één apparaat groot. Met S is alleen licht wat je indrukt.',
        ],
      },
      practise: {
        name: 'Zelf oefenen',
        screen: () => 'De link naar de oefening',
        notes: ({ minutes }) => [
          `Iedereen doet de oefening één keer, op Samen. Wie klaar is, zet de hulp op Hint. Stop na ${minutes} minuten.`,
          'Loop rond. Help met vragen, en neem geen muis of telefoon over.',
          'Zeg twee minuten voor het eind: open het menu, kies ‘Deel deze plek’, en stuur de link naar mij. Ook als je nog niet klaar bent.',
        ],
      },
      play: {
        name: 'Rollenspel in tweetallen',
        screen: () => 'Niets: houd zelf de tijd bij',
        notes: ({ rounds, each }) => [
          'Elk tweetal krijgt één kaart voor wie helpt, en elke ronde een rolkaart. Alleen wie de rol speelt, leest die.',
          'Bij een kaart met een telefoon zitten de twee met de rug naar elkaar.',
          `Je speelt ${rounds} rondes van ${each} minuten: één om te lezen, dan helpen. Zeg op het eind: was dit het?`,
          'Wissel na elke ronde van rol, met een nieuwe kaart.',
          'Plak intussen de links van de groep in ‘Wat deed je klas?’. Laat het nog niet zien.',
        ],
      },
      pause: {
        name: 'Pauze',
        screen: () => 'Niets',
        notes: () => ['Zet de mail voor het volgende deel vast klaar op de beamer.'],
      },
      onScreen: {
        name: 'Samen een hulpvraag',
        screen: ({ names }) => `Help iemand anders: de mail van ${names}`,
        notes: ({ each, cases }) => [
          cases === 1
            ? `Open de hulpvraag. De groep zegt wat je vraagt, jij klikt. Je hebt ${each} minuten.`
            : `Open een hulpvraag. De groep zegt wat je vraagt, jij klikt. Je hebt ${each} minuten voor elk.`,
          'Stop na drie vragen: welke oorzaken zijn er nog over? Welke vraag sluit de meeste uit?',
        ],
      },
      discuss: {
        name: 'Bespreken',
        screen: () => 'Wat deed je klas?',
        notes: ({ heard }) => [
          'Laat ‘Wat deed je klas?’ zien, met de links van het oefenen. Welke omweg namen de meesten? Hoe zie je die?',
          heard === 1
            ? 'Vraag daarna één tweetal naar het rollenspel: wat was er, en welke vraag gaf dat aan?'
            : `Vraag daarna ${heard} tweetallen naar het rollenspel: wat was er, en welke vraag gaf dat aan?`,
          'Zeg wat niet mag, ook als iemand er aardig om vraagt.',
        ],
      },
      close: {
        name: 'Afsluiten',
        screen: () => 'Niets',
        notes: () => ['Deel het bewijs van deelname uit.', 'Laat een paar mensen zeggen wat ze morgen anders doen.'],
      },
    },
    third: 'Eén groepje heeft drie mensen. De derde let op wat je nooit doet.',
    notesTitle: 'Voor jou als trainer',
    answersTitle: 'Wat er aan de hand is',
    answersLead: 'Alleen voor jou. Dit zijn de hulpvragen van deze workshop.',
    toHelper: (repair) => {
      const all = repair.split(/(?<=\.) /);
      const left = all.filter((sentence) => !/\b(hulp|helpdesk|ondersteuner|mentor|Vertel het)\b/.test(sentence));
      return left.length < all.length ? [...left, 'Lukt dat niet? Geef het door.'].join(' ') : repair;
    },
    passOn: 'Dit kun je niet zelf oplossen: geef het door. Zeg wie het krijgt, en wanneer je terugkomt.',
    bySchool: {
      again: 'Dit doe je zelf, bij het account op school: laat de app opnieuw koppelen.',
      pass: 'Dit doe je zelf, bij het account op school: geef een tijdelijke pas.',
      sessions: 'Dit doe je zelf, bij het account op school: meld het overal af.',
    },
    helperTitle: 'Jij helpt',
    helperSteps: [
      'Vraag eerst wie het is. Aan de balie: de schoolpas. Aan de telefoon: bel zelf terug.',
      'Luister. Vraag wat er te zien is, en sinds wanneer.',
      'Controleer voordat je iets verandert. Welke oorzaken vallen af?',
      'Noem de oorzaak, en zeg hoe zeker je bent.',
      'Laat de ander het zelf doen. Jij zegt hoe.',
      'Kun jij het niet oplossen? Geef het door.',
      'Controleer samen of het nu werkt.',
    ],
    neverTitle: 'Dat doe je nooit',
    never: [
      'Een wachtwoord, code of getal vragen.',
      'Iets intypen voor een ander, of een telefoon pakken.',
      'Iets veranderen voor iemand die je niet kent.',
    ],
    roleTitle: (name) => `Jij bent ${name}`,
    channels: { desk: 'Aan de balie', telephone: 'Aan de telefoon', mail: 'Per mail' },
    turn: (round, pair) => `Ronde ${round} · tweetal ${pair}`,
    says: 'Je zegt',
    toPlayer: (name, wants) =>
      wants
        .replace(`${name} wil`, 'Je wilt')
        .replace(/\b(Hij|Zij|Ze) wil\b/g, 'Je wilt')
        .replace(/\b(zijn|haar|ze)\b/g, 'je'),
    asks: 'Je vraagt ook, en dat mag niet',
    secret: 'Niet zeggen: dit is er aan de hand',
    asked: 'Dit vragen ze je, en dit zeg je',
    tested: 'Dit kijken jullie na, en dit zie je',
    otherwise: 'Vragen ze iets anders? Dan is daar niets mis mee.',
    mistaken: 'Dat denk je echt, maar het klopt niet.',
    paperTitle: 'Bewijs van deelname',
    paperSays: 'deed mee aan de workshop over helpen met de Authenticator-app, en oefende:',
    paperDid: [
      'vragen wie het is, en nooit om een code',
      'eerst zoeken, dan pas iets veranderen',
      'de ander het zelf laten doen',
      'samen controleren of het werkt',
    ],
    paperName: 'Naam',
    paperDate: 'Datum',
    paperBy: 'Trainer',
    page: (page, of) => `Pagina ${page} van ${of}`,
  },
};
