import type { CatalogueId } from '../../machines/conditions/catalogue.js';
import type { ScenarioId } from '../../machines/scenarios/index.js';
import { stepPlan, type StepPlan } from '../../src/paper/step-plan.js';
import { paperWords } from '../../src/paper/words.js';
import { usualSchool } from '../../src/player/usual-school.js';
import { usualDesks } from '../../src/profile/usual.js';

/** A step of a printed guide of a school, and words of it that the same step of ours has to have as well. */
type PrintedStep = readonly string[];

interface Printed {
  readonly title: string;
  readonly scenarios: readonly ScenarioId[];
  /** By the number of the step, from 1; all of it stands in the steps with that number, or in one of the `beside`. */
  readonly steps: readonly PrintedStep[];
  /** Where ours begins a step earlier or later than theirs: the number of the one, and of the other. */
  readonly beside?: Readonly<Record<number, number>>;
}

/** The two guides that schools hand out, in the order and with the words that they have. */
export const printed: readonly Printed[] = [
  {
    title: 'Microsoft Authenticator instellen binnen school',
    scenarios: ['first-setup'],
    steps: [
      ['myaccount.microsoft.com', 'schoolmail', 'Beveiligingsgegevens'],
      ['Aanmeldingsmethode toevoegen', 'Microsoft Authenticator', 'School ondersteunt alleen deze app'],
      ['Play Store', 'Microsoft Authenticator', 'Installeren'],
      ['Openen', 'plusje'],
      ['Volgende', 'nog een keer op Volgende'],
      ['plusje', 'Werk- of schoolaccount', 'QR-code scannen', 'Scan de code', 'Volgende'],
      ['getal', 'Bevestigen', 'Volgende', 'Gereed'],
    ],
  },
  {
    title: 'App opnieuw instellen',
    scenarios: ['new-phone', 'new-phone-by-call', 'new-phone-with-pass'],
    steps: [
      ['aka.ms/mfasetup', 'ander apparaat dan je telefoon'],
      ['schoolmail'],
      ['Aanmeldingsmethode toevoegen'],
      ['Authenticator-app', 'Toevoegen'],
      ['Play Store', 'Installeren', 'Volgende'],
      ['Openen', 'Doorgaan', 'Accepteren', 'Overslaan', 'Toestaan'],
      ['plusje', 'Werk- of schoolaccount', 'QR-code scannen'],
      ['Scan de code', 'Volgende'],
      ['getal', 'Ja'],
      ['Volgende', 'Gereed'],
      ['Verwijderen'],
      ['OK'],
    ],
    // Choosing to scan and scanning are one step of ours.
    beside: { 7: 8 },
  },
];

/** The problems at the end of the first guide. */
const problems: readonly CatalogueId[] = ['E09', 'E38', 'E05', 'E02', 'E06', 'E08', 'E11'];

const planOf = async (scenario: ScenarioId): Promise<StepPlan> => {
  const asked = { scenario, phone: 'android', school: usualSchool, desks: usualDesks } as const;
  return stepPlan({ ...asked, date: '2026-11-22', version: '0' }, await paperWords.nl.load());
};

/** What a plan says in all its parts of a step. */
const saidIn = ({ cards }: StepPlan, step: number) =>
  cards.filter(({ moment }) => Number.parseInt(moment.stop.step, 10) === step);

/** What the steps of a printed guide have that ours lack: nothing. */
export async function lacking({ scenarios, steps, beside = {} }: Printed): Promise<readonly string[]> {
  const lacks: string[] = [];
  for (const scenario of scenarios) {
    const plan = await planOf(scenario);
    for (const [at, words] of steps.entries()) {
      const other = beside[at + 1];
      const cards = [...saidIn(plan, at + 1), ...(other ? saidIn(plan, other) : [])];
      const text = cards.map(({ say, why }) => `${say} ${why}`).join(' ');
      for (const word of words) if (!text.includes(word)) lacks.push(`${scenario}, step ${at + 1}: ${word}`);
    }
    for (const id of scenario === 'first-setup' ? problems : []) if (!plan.troubles.includes(id)) lacks.push(id);
  }
  return lacks;
}

/** Each step of both guides, and what the step plans on paper say of it. */
export async function onPaper(): Promise<readonly (readonly string[])[]> {
  const rows: string[][] = [];
  for (const { title, scenarios, steps } of printed) {
    for (const at of steps.keys()) {
      const said: string[] = [];
      for (const scenario of scenarios) {
        const cards = saidIn(await planOf(scenario), at + 1);
        said.push(`\`${scenario}\`: ${cards.map(({ moment, say }) => `${moment.stop.step} ${say}`).join(' ')}`);
      }
      rows.push([title, String(at + 1), said.join('<br>')]);
    }
  }
  const { words, needs, troubles, desks } = await planOf('first-setup');
  const { paper } = words;
  const [desk] = desks;
  return [
    ...rows,
    ['both', paper.needsTitle, needs.map((need) => paper.needs[need]).join(', ')],
    [
      printed[0]?.title ?? '',
      paper.troubleTitle,
      `${problems.map((id) => words.slips[id]).join(', ')}; and ${troubles.length - problems.length} more of the catalogue`,
    ],
    [
      printed[1]?.title ?? '',
      paper.deskTitle,
      `the help desks of the profile, as: ${desk?.name}, ${desk?.place}, ${desk?.room}, ${desk?.telephone}, and when they are open`,
    ],
  ];
}
