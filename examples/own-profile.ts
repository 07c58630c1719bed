import type { WrittenProfile } from 'pairing-practice';

/** What makes a practice your school's own; whatever is left out is of the fictional Voorbeeldschool. */
export const profile: WrittenProfile = {
  school: { name: 'De Esdoorn', mark: 'E', mailDomain: 'deesdoorn.example' },
  person: { name: 'Noor Bakker', mailName: 'n.bakker' },
};
