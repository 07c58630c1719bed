import type { ProfileProblemStrings } from '../profile.js';

export const profileProblems: ProfileProblemStrings = {
  wrong: (path, found, allowed) => `In het profiel klopt ‘${path}’ niet. Er staat: ${found}. Goed is: ${allowed}.`,
  whole: 'profiel',
  nothing: 'niets',
  more: (count) =>
    count === 1 ? 'Er is nog één ander veld dat niet klopt.' : `Er zijn nog ${count} andere velden die niet kloppen.`,
  allowed: {
    json: () => 'de tekst van een profiel (JSON)',
    long: () => 'een profiel van minder dan 100.000 tekens',
    object: () => 'een groep velden tussen { en }',
    list: (detail) => `een lijst van ${detail}`,
    name: (detail) => `1 tot ${detail} tekens, zonder * { }`,
    label: (detail) => `1 tot ${detail} tekens, zonder * { }`,
    labelId: () => 'de naam van een label op een scherm (zie docs/profile.md)',
    mark: () => 'een of twee letters of cijfers',
    domain: () => 'een maildomein, zoals voorbeeldschool.example',
    mailName: () => 'wat voor de @ staat: letters, cijfers, punt, streepje',
    date: () => 'een datum, zoals 2026-11-03',
    choice: (detail) => detail.replaceAll(', ', ' of '),
    switch: () => 'true of false',
    between: (detail) => `een heel getal, ${detail}`,
    telephone: () => 'een telefoonnummer',
    time: () => 'een tijd, zoals 08:30',
    hours: () => 'een begin dat voor het einde ligt',
    push: () => 'een lijst waar push in staat',
    missing: () => 'een tekst: dit veld moet er zijn',
    unknown: (detail) => (detail === '' ? 'dit veld weglaten' : `dit veld weglaten; wel bekend zijn ${detail}`),
  },
};
