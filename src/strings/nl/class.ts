import type { ClassStrings } from '../class.js';

export const classStrings: ClassStrings = {
  title: 'Wat deed je klas?',
  lead: 'Plak hier wat leerlingen met je delen. Je ziet dan wat lastig was. Er staan geen namen bij. Alles blijft in deze browser.',
  back: 'Terug',
  how: 'Zo deelt een leerling: open het menu van de oefening en kies ‘Deel deze plek’. Of kopieer de link onder het verslag.',
  give: {
    title: 'Plak de links',
    label: 'Links, elk op een eigen regel',
    files: 'Kies bestanden met links',
    clear: 'Maak leeg',
    counted: (runs) => (runs === 1 ? '1 oefening telt mee.' : `${runs} oefeningen tellen mee.`),
    double: (runs) =>
      runs === 1 ? '1 stond er dubbel en telt één keer.' : `${runs} stonden er dubbel en tellen één keer.`,
    watched: (runs) =>
      runs === 1
        ? 'Bij 1 keek iemand alleen. Die telt niet mee.'
        : `Bij ${runs} keek iemand alleen. Die tellen niet mee.`,
    added: (names) => `Uit: ${names}`,
  },
  show: 'Kijk samen op de beamer',
  unread: {
    title: 'Dit telt niet mee',
    problems: {
      noRun: 'Hier staat geen link naar een oefening in.',
      damaged: 'Deze link is niet heel. Vraag hem nog een keer.',
      otherVersion: 'Deze link is van een andere versie van de oefening.',
      helpCode: 'Dit is een hulpcode. Daarin staat niet wat er misging. Vraag de link.',
      tooLarge: 'Dit bestand is te groot. Kies een tekst met links.',
      notText: 'Dit bestand is geen tekst. Plak de links in het veld.',
      unreadable: 'Dit bestand kan niet worden gelezen. Kies het nog een keer.',
    },
    more: (lines) => `En nog ${lines}.`,
  },
  sum: {
    title: 'Samen',
    none: 'Plak eerst een link. Dan zie je hier wat je klas deed.',
    practice: 'Oefening',
    runs: 'Begonnen',
    arrived: 'Doel bereikt',
    straight: 'Zonder omweg',
    detours: 'Wat was lastig?',
    noDetours: 'Niemand nam een omweg.',
    given: 'zo begon de oefening',
    detour: 'Omweg',
    people: 'Bij hoeveel',
    of: (some, all) => `${some} van ${all}`,
    times: 'Hoe vaak',
    alone: 'Zelf opgelost',
    helped: 'Opgelost met hulp',
    open: 'Nog niet opgelost',
    folded: 'Te lang geleden',
    wander: 'Even de weg kwijt',
    csv: 'Download als tabel',
    file: 'klas',
    picture: 'Download als plaatje',
    print: 'Afdrukken',
  },
};
