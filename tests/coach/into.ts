import { catalogue, type CatalogueId, type Entry } from '../../machines/conditions/catalogue.js';
import { canStartWith } from '../../machines/conditions/condition.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { nextOf } from '../../machines/scenarios/demo.js';
import { guide } from '../../machines/scenarios/guide.js';
import { type ConditionId, scenarios, type ScenarioId } from '../../machines/scenarios/index.js';
import { leadIn } from '../../machines/scenarios/lead-in.js';
import { act, type Run, startRun } from '../../machines/scenarios/run.js';
import { detoursOf } from '../../machines/coach/diagnose.js';
import { eyes } from '../../machines/world/eyes.js';
import { possible } from '../../machines/world/possible.js';
import { viewsOf } from '../../machines/world/views.js';
import { waiting } from '../../machines/world/waiting.js';
import type { WorldEvent } from '../../machines/world/world.js';

export const phones: readonly PhoneKind[] = ['android', 'iphone'];
const seed = 5;

/** One thing that a learner does of themselves, at the end of a run. */
type Deed = (run: Run) => Run;

/** Uses a control; a text is that of its tries for which it holds. */
const uses =
  (at: 'laptop' | 'phone', type: string, text?: (text: string, run: Run) => boolean): Deed =>
  (run) => {
    const found = possible(run.world).find(
      (event) =>
        event.type === 'world.person' &&
        event.at === at &&
        event.intent.type === type &&
        (!text || ('text' in event.intent && text(event.intent.text, run))),
    );
    if (!found) throw new Error(`${run.scenario} has no ${type} on the ${at} here.`);
    return act(run, found);
  };
const waits: Deed = (run) => act(run, { type: 'world.wait' });

/** Follows the guide to a screen. */
const to =
  (device: 'laptop' | 'phone', ...screens: readonly string[]): Deed =>
  (run) =>
    follow(run, (now) => screens.includes(viewsOf(now.world)[device].screen));

/** Follows the guide, until something is so, or until it has no more to say. */
export function follow(start: Run, until: (run: Run) => boolean = () => false): Run {
  let run = start;
  for (let n = 0; n < 200 && !until(run); n += 1) {
    if (guide(run.world, scenarios[run.scenario]).exit) return run;
    const { event } = nextOf(run.world, scenarios[run.scenario]);
    if (!event) return run;
    run = act(run, event);
  }
  return run;
}

const wrongNumber = uses('phone', 'person.type', (text, { world }) => text.length === 2 && text !== eyes(world).number);
const approves = [uses('phone', 'person.yes'), uses('phone', 'person.useFinger')];
const rightNumber = uses('phone', 'person.type', (text, { world }) => text === eyes(world).number);
const intoApp = [uses('phone', 'person.unlock'), uses('phone', 'person.openApp'), uses('phone', 'person.useFinger')];
const byCode = [
  to('laptop', 'approval'),
  uses('laptop', 'person.cannotUseApp'),
  uses('laptop', 'person.useCode'),
  ...intoApp,
];
const typesCode = (which: (text: string, run: Run) => boolean) => [
  uses('laptop', 'person.type', which),
  uses('laptop', 'person.verify'),
];
const shown = (text: string, { world }: Run): boolean => text === eyes(world).passcode;
/** The try that stands for any six digits that are not those of the school. */
const others = (text: string): boolean => text === '000000';

interface Way {
  readonly scenario: ScenarioId;
  readonly conditions?: readonly ConditionId[];
  readonly deeds: readonly Deed[];
}

const atNumber = to('laptop', 'tryOut', 'approval');
const pairing = ['first-setup', 'first-setup-at-home', 'daily-sign-in'] as const;

/** What neither a start nor the guide leads to. */
const ways: Partial<Readonly<Record<CatalogueId, readonly Way[]>>> = {
  E13: pairing.map((scenario) => ({ scenario, deeds: [atNumber, waits] })),
  E14: pairing.map((scenario) => ({ scenario, deeds: [to('phone', 'askNumber'), wrongNumber, ...approves] })),
  E16: [
    { scenario: 'unexpected-prompt', deeds: [to('phone', 'askNumber'), wrongNumber, ...approves] },
    {
      scenario: 'unexpected-prompt-with-call',
      deeds: [
        waits,
        uses('phone', 'person.answer'),
        uses('phone', 'person.openNotice'),
        uses('phone', 'person.type', (text, { world }) => text === eyes(world).told),
        ...approves,
      ],
    },
    {
      scenario: 'unexpected-call',
      deeds: [waits, uses('phone', 'person.answer'), uses('phone', 'person.pressHash')],
    },
  ],
  E20: [
    {
      scenario: 'daily-sign-in',
      deeds: [
        ...intoApp,
        uses('phone', 'person.openAccount'),
        uses('phone', 'person.removeAccount'),
        uses('phone', 'person.confirm'),
      ],
    },
  ],
  E21: [
    {
      scenario: 'new-phone-with-pass',
      deeds: [
        to('laptop', 'enterPass'),
        uses('laptop', 'person.type', (text, { world }) => text.length === 8 && text !== eyes(world).pass),
        uses('laptop', 'person.verify'),
      ],
    },
  ],
  E26: [
    {
      scenario: 'daily-sign-in',
      conditions: ['atSchool'],
      deeds: [
        uses('laptop', 'person.openMyAccount'),
        uses('laptop', 'person.fill'),
        uses('laptop', 'person.next'),
        uses('laptop', 'person.fill'),
        uses('laptop', 'person.next'),
        uses('laptop', 'person.yes'),
        uses('laptop', 'person.openSecurityInfo'),
      ],
    },
  ],
  E27: [
    {
      scenario: 'daily-sign-in',
      conditions: ['clockWrong'],
      deeds: [...byCode, uses('phone', 'person.openAccount'), ...typesCode(shown)],
    },
  ],
  E28: [
    {
      scenario: 'daily-sign-in',
      conditions: ['otherAccount'],
      deeds: [...byCode, uses('phone', 'person.openOther'), ...typesCode(others)],
    },
  ],
  E51: [
    {
      scenario: 'link-in-a-mail',
      deeds: [
        to('laptop', 'message'),
        uses('laptop', 'person.openLink'),
        uses('laptop', 'person.fill'),
        uses('laptop', 'person.next'),
        uses('phone', 'person.openNotice'),
        rightNumber,
        ...approves,
      ],
    },
  ],
};

/** What a practice of its own is about, and nothing that goes wrong in it. */
export const isOwn = (id: CatalogueId): boolean =>
  !('start' in catalogue[id]) && !('slip' in catalogue[id]) && !ways[id];

/** Somebody who came into an entry of the catalogue: what was done till then, and how it ended with the guide. */
export interface Into {
  readonly id: CatalogueId;
  readonly phone: PhoneKind;
  /** It went wrong by something that they did of themselves. */
  readonly own: boolean;
  /** Up to where a slip was just made; the whole run where the practice began with it. */
  readonly made: Run;
  readonly whole: Run;
}

/** Everybody who can come into an entry: in each of its practices, on both phones. */
export function allInto(id: CatalogueId): readonly Into[] {
  const found =
    known.get(id) ?? phones.flatMap((phone) => placesOf(id).flatMap((scenario) => comeInto(id, scenario, phone) ?? []));
  known.set(id, found);
  return found;
}
const known = new Map<CatalogueId, readonly Into[]>();

/** The practices in which somebody can come into an entry. */
export function placesOf(id: CatalogueId): readonly ScenarioId[] {
  const entry: Entry = catalogue[id];
  return ways[id]?.map(({ scenario }) => scenario) ?? ('in' in entry ? entry.in : []);
}

/** Who comes into an entry in one of its practices; null where that cannot be on this phone. */
export function comeInto(id: CatalogueId, scenario: ScenarioId, phone: PhoneKind): Into | null {
  const entry: Entry = catalogue[id];
  const own = ways[id]?.find((way) => way.scenario === scenario);
  const start = { scenario, phone, seed };
  if (own) {
    const made = own.deeds.reduce((run, deed) => deed(run), startRun({ ...start, conditions: own.conditions ?? [] }));
    return { id, phone, own: true, made, whole: follow(made) };
  }
  if ('slip' in entry) {
    const made = leadIn(start, entry.slip);
    return { id, phone, own: true, made, whole: follow(made) };
  }
  const conditions = 'start' in entry ? [entry.start] : [];
  if (!canStartWith(scenarios[scenario].start({ phone, seed }), conditions)) return null;
  const whole = follow(startRun({ ...start, conditions }));
  return { id, phone, own: false, made: whole, whole };
}

/** A wrong turn as somebody takes it. */
interface Turn {
  /** Where they leave the guide, or where what was wrong from the start is about to show. */
  readonly before: Run;
  /** What they do there of themselves; nothing where it went wrong without them. */
  readonly deeds: readonly WorldEvent[];
}

/** How one comes into an entry: up to there the guide is followed. */
export function turnOf({ id, own, made, whole }: Into): Turn {
  const shows = detoursOf(whole).find((detour) => detour.id === id)?.from ?? 0;
  const deeds: WorldEvent[] = [];
  let run = startRun(made);
  let before = run;
  for (const { index } of made.journal.slice(0, own ? undefined : shows)) {
    const event = possible(run.world)[index]!;
    const { event: guided } = nextOf(run.world, scenarios[run.scenario]);
    const byThemselves = own && (deeds.length > 0 || JSON.stringify(guided) !== JSON.stringify(event));
    // What runs by itself is over without anybody doing anything.
    if (byThemselves && waiting(run.world).progressIn === null) deeds.push(event);
    run = act(run, event);
    if (deeds.length === 0) before = run;
  }
  return { before, deeds };
}
