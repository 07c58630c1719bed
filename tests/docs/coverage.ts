import { type CatalogueId, catalogue, type Entry, entries } from '../../machines/conditions/catalogue.js';
import { demo, type Frame } from '../../machines/scenarios/demo.js';
import { isScenarioId, type ScenarioId } from '../../machines/scenarios/index.js';
import { scenarios } from '../../machines/scenarios/registry.js';
import { viewsOf } from '../../machines/world/views.js';
import { onPaper } from './on-paper.js';
import { titles } from './titles.js';

interface Guide {
  readonly title: string;
  /** The practices that follow it; those that are not there yet are left out. */
  readonly scenarios: readonly string[];
  /** Its steps, in their order. */
  readonly steps: readonly string[];
}

const guides: readonly Guide[] = [
  {
    title: 'Microsoft Authenticator instellen binnen school',
    scenarios: ['first-setup'],
    steps: [
      'Sign in to the account, open Security info',
      'Add the sign-in method Microsoft Authenticator',
      'Download the app',
      'Open the app',
      'Next and Next on the laptop',
      'Work or school account, scan the code, Next',
      'Type the two digits and confirm; Next; Done',
    ],
  },
  {
    title: 'App opnieuw instellen',
    scenarios: ['new-phone', 'new-phone-by-call', 'new-phone-with-pass'],
    steps: [
      'Go to aka.ms/mfasetup on another device',
      'Sign in, and approve on the old phone or by a call',
      'Add a sign-in method',
      'Authenticator app, Add',
      'Download the app; is it there, then Next',
      'Open the app: Continue, Accept, Skip',
      'The plus sign, Work or school account, Scan a QR code; allow notifications',
      'Scan the code; Next',
      'Type the number, Yes',
      'Next, Done',
      'Delete the old phone',
      'OK',
    ],
  },
];

/** The four problems at the end of the first guide, in its order. */
const problems: readonly (readonly [string, readonly CatalogueId[]])[] = [
  ['The app is downloaded, and not linked', ['E09']],
  ['The code is not scanned well, is the wrong one, or is closed too early', ['E38', 'E05', 'E02']],
  ['The wrong account is added in the app', ['E06', 'E08']],
  ['Notifications are off', ['E11']],
];

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');

/** Where a frame of a demo is, and what is pressed there. */
function done({ run: { world }, event }: Frame): string | null {
  if (event?.type === 'world.pickUp') return 'take the other phone';
  if (event?.type === 'world.askDesk') return 'ask the school';
  if (event?.type !== 'world.person') return null;
  const views = viewsOf(world);
  const device = event.at === 'laptop' ? 'laptop' : 'phone';
  return `${device} \`${views[device].screen}\` ${event.intent.type.replace('person.', '')}`;
}

/** What the guide's own player presses, by the number of the step. */
function pressed(scenario: ScenarioId): ReadonlyMap<number, readonly string[]> {
  const steps = new Map(scenarios[scenario].stops.map(({ id, step }) => [id, Number.parseInt(step, 10)]));
  const found = new Map<number, string[]>();
  for (const frame of demo({ scenario, phone: 'android', seed: 47 })) {
    const step = frame.stop === null ? undefined : steps.get(frame.stop);
    const what = done(frame);
    if (step !== undefined && what) found.set(step, [...(found.get(step) ?? []), what]);
  }
  return found;
}

function ofGuide({ title, scenarios: ids, steps }: Guide): string {
  const played = ids.filter(isScenarioId).map((id) => [id, pressed(id)] as const);
  const where = (step: number): string =>
    played
      .flatMap(([id, found]) => (found.has(step) ? [`\`${id}\`: ${found.get(step)?.join(', ')}`] : []))
      .join('; ') || 'not yet';
  return `## ${title}\n\n${table(
    ['step', 'what it says', 'screen and control'],
    steps.map((says, at) => [String(at + 1), says, where(at + 1)]),
  )}`;
}

const how = (entry: Entry): string => {
  if ('start' in entry) return `${entry.kind} \`${entry.start}\``;
  if ('slip' in entry)
    return `slip: ${entry.slip.at} \`${entry.slip.screen}\` ${entry.slip.act.replace('person.', '')}`;
  return 'in' in entry ? 'a practice of its own' : entry.kind;
};
function where(entry: Entry): string {
  if ('in' in entry) return entry.in.map((id) => `\`${id}\``).join(', ');
  return `the page \`${entry.page}\` of the site`;
}

/** What of both guides and of the catalogue can be practised, and where: the whole of `docs/coverage.md`. */
export const coverage = async (): Promise<string> =>
  [
    '# What can be practised',
    'Made from the model by `npm run coverage`; a test holds it to that. The controls are those that the guide presses when it plays a practice itself, on Android.',
    ...guides.map(ofGuide),
    `## The four problems at the end of the first guide\n\n${table(
      ['problem', 'entries'],
      problems.map(([says, ids]) => [says, ids.map((id) => `${id}: ${how(catalogue[id])}`).join('; ')]),
    )}`,
    `## On paper\n\nWhat the step plan (\`npx pairing-practice guide\`, the page _Stappenplan maken_) says of each step of both guides, on Android, in Dutch. Each sentence stands beside a picture of its screen.\n\n${table(
      ['guide', 'step', 'step plan'],
      await onPaper(),
    )}`,
    `## The catalogue of errors\n\n${table(
      ['id', 'what goes wrong', 'how it comes about', 'practised in'],
      entries.map(([id, entry]) => [id, titles[id], how(entry), where(entry)]),
    )}`,
  ].join('\n\n') + '\n';
