import type { HelpStrings } from '../help.js';

export const help: HelpStrings = {
  go: 'Vraag hulp',
  back: 'Terug',
  title: 'Hulp bij het instellen',
  lead: 'Mag of kan het niet alleen met je eigen telefoon? Dan doe je het samen. Kies hieronder, en neem het kaartje mee.',
  reasonTitle: 'Wat is er?',
  reasons: {
    forbidden: 'Mijn telefoon mag niet op school',
    notOwned: 'Ik heb geen telefoon die ik mag gebruiken',
    notWanted: 'Ik wil mijn eigen telefoon niet gebruiken',
  },
  answers: {
    forbidden: 'Spreek af wanneer je telefoon één keer aan mag. Het instellen duurt ongeveer tien minuten.',
    notOwned:
      'Op school kun je ook zonder de app inloggen. Voor thuis heeft school soms een andere manier. Vraag ernaar.',
    notWanted:
      'De app is gratis, en school ziet niet wat er op je telefoon staat. Wil je het toch niet? Vraag of er een andere manier is. Dat beslist school.',
  },
  helperTitle: 'Met wie doe je het?',
  helpers: { mentor: 'Met mijn mentor', supporter: 'Met de lokaal ondersteuner', home: 'Thuis' },
  homeWithout:
    'Thuis lukt het alleen met een telefoon die je mag gebruiken. Vraag anders je mentor of de lokaal ondersteuner.',
  instead: { mentor: 'Afspraak met je mentor', supporter: 'Afspraak met de lokaal ondersteuner' },
  dayTitle: 'Welke dag?',
  days: { monday: 'ma', tuesday: 'di', wednesday: 'wo', thursday: 'do', friday: 'vr' },
  momentTitle: 'Welk moment?',
  moments: { before: 'Voor de les', break: 'In de pauze', after: 'Na de les' },
  desks: {
    title: 'Hier krijg je hulp',
    chooseTitle: 'Waar ga je heen?',
    room: (room) => `lokaal ${room}`,
    openUntil: (time) => `Nu open, tot ${time}`,
    closed: 'Nu gesloten',
  },
  card: {
    title: 'Afspraak: de app instellen',
    name: 'Naam',
    with: 'Met',
    withWhom: { mentor: 'mijn mentor', supporter: 'de lokaal ondersteuner', home: 'iemand thuis' },
    when: 'Wanneer',
    where: 'Waar',
    places: {
      mentor: 'Het lokaal van mijn mentor',
      home: 'Thuis, op wifi',
    },
    telephone: 'Helpdesk',
    bringTitle: 'Neem mee',
    phone: {
      forbidden: 'Je telefoon, opgeladen.',
      notOwned: 'Je vraag: welke andere manier heeft school?',
      notWanted: 'Je vraag: welke andere manier heeft school?',
    },
    bring: ['Je laptop, of een computer van school.', 'Je schoolmail. Schrijf je wachtwoord nergens op.'],
  },
  print: 'Print dit kaartje',
  practise: {
    mentor: 'Oefen samen met je mentor',
    supporter: 'Oefen samen met de lokaal ondersteuner',
    home: 'Oefen thuis',
  },
};
