import type { HalvesStrings } from '../halves.js';

export const halves: HalvesStrings = {
  name: { laptop: 'De laptop', phone: 'De telefoon' },
  there: {
    laptop: 'De telefoon staat in een eigen venster.',
    phone: 'De laptop staat in een ander venster.',
  },
  elsewhere: {
    laptop: 'Dit doe je op de telefoon, in het andere venster.',
    phone: 'Dit doe je op de laptop, in het andere venster.',
  },
  coming: { laptop: 'De telefoon komt zo.', phone: 'We zoeken de laptop.' },
  away: {
    laptop: 'De telefoon is dicht. Open hem om verder te gaan.',
    phone: 'De laptop is dicht. Open hem om verder te gaan.',
  },
  blocked: 'Je browser hield het venster tegen. Open de telefoon zelf.',
  open: { laptop: 'Telefoon openen', phone: 'Laptop openen' },
  together: 'Weer in één venster',
  replaced: {
    laptop: 'De laptop staat nu in een nieuwer venster.',
    phone: 'De telefoon staat nu in een nieuwer venster.',
  },
  takeBack: 'Ga hier verder',
  otherVersion: 'De vensters zijn niet even nieuw. Laad ze allebei opnieuw.',
  reload: 'Opnieuw laden',
  ended: {
    say: 'De telefoon staat weer bij de laptop. Je kunt dit venster sluiten.',
    close: 'Venster sluiten',
  },
  finish: {
    title: 'Klaar!',
    say: 'Het is gelukt. Op de laptop lees je hoe het ging.',
    look: 'Rondkijken',
  },
};
