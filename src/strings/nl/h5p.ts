import type { H5PStrings } from '../h5p.js';

export const h5p: H5PStrings = {
  title: 'Koppelen oefenen',
  description:
    'Oefen hoe je de app Authenticator koppelt aan je schoolaccount. Op een laptop en een telefoon die namaak zijn.',
  scenario: { label: 'Oefening', description: 'Wat de leerling oefent.' },
  phone: {
    label: 'Telefoon',
    description: 'Welke telefoon de leerling ziet.',
    options: { android: 'Android', iphone: 'iPhone' },
  },
  coach: {
    label: 'Hulp',
    description: 'Alleen met Hint en Toets krijgt de leerling een cijfer.',
    options: {
      watch: 'Kijken: de oefening speelt zichzelf af',
      together: 'Samen: de coach wijst elke stap aan',
      hint: 'Hint: de leerling kan een hint vragen',
      test: 'Toets: zonder hulp',
    },
  },
  locale: { label: 'Taal', description: 'De taal van de coach, de laptop en de telefoon.' },
  pass: {
    label: 'Gehaald vanaf',
    description: 'Een getal van 0 tot 100. Laat het leeg als je niemand wilt laten zakken.',
  },
  slip: {
    label: 'Fout waarmee het begint',
    description: 'De leerling maakte deze fout net. Kies dan bij Oefening: koppelen, op school of thuis.',
  },
  conditions: {
    label: 'Wat er mis is',
    description: 'De namen uit de link van een oefening, met punten ertussen. Meestal blijft dit leeg.',
  },
  profile: {
    label: 'Profiel van je school',
    description: 'Plak hier de link die je op de pagina voor scholen maakte. Leeg: de school uit het voorbeeld.',
  },
};
