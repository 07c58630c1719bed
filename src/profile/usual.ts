import type { HelpDesk } from './profile.js';

/** The days on which a school is open. */
export const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

/** How long things stay good where a school says nothing: as the model has it. */
export const usualLifetimes = { pushSeconds: 60, qrMinutes: 15 } as const;

/** The desk of the fictional Voorbeeldschool. Nobody has a telephone number of zeros. */
export const usualDesks: readonly HelpDesk[] = [
  {
    name: 'ICT-balie',
    place: 'Voorbeeldschool',
    room: '0.12',
    telephone: '000-000 00 00',
    hours: [{ days: [...days], from: '08:30', to: '16:30' }],
  },
];
