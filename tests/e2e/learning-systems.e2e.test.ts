import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchBrowser } from '../../scripts/browser.mjs';
import { contentSecurityPolicy } from '../../scripts/serve.mjs';
import { assess } from '../../machines/coach/assess.js';
import { nextOf } from '../../machines/scenarios/demo.js';
import { act, type Run, scenarios, startRun } from '../../machines/scenarios/index.js';
import { decodeRun, encodeRun } from '../../machines/scenarios/run-text.js';
import type { WorldEvent } from '../../machines/world/world.js';
import { scoreOf } from '../../src/lms/attempt.js';
import { parseFromPractice } from '../../src/embed/parse.js';
import type { Lesson } from '../../src/packages/lesson.js';
import { nl } from '../../src/strings/nl/index.js';
import { lessonStrings } from '../../src/strings/lesson.js';
import { lrs } from '../lms/lrs.js';
import { type Cmi, courses } from './courses.js';

const lesson = {
  scenario: 'first-setup',
  coach: 'test',
  locale: 'nl',
  pass: 80,
  id: 'first-setup',
  title: 'Koppelen oefenen',
} as const satisfies Partial<Lesson>;

/** Goes on by the guide until a stop is the next. */
function goOn(from: Run, until: string): Run {
  let run = from;
  for (let deeds = 0; deeds < 200; deeds += 1) {
    const { stop, event } = nextOf(run.world, scenarios[run.scenario]);
    if (stop === until || !event) return run;
    run = act(run, event);
  }
  throw new Error(`The guide does not come to ${until}.`);
}
const onPhone = (intent: object) => ({ type: 'world.person', at: 'phone', intent }) as WorldEvent;

/** Somebody typed another number first, and is nearly at the end. */
function nearTheEnd(): Run {
  const asked = goOn(startRun({ scenario: 'first-setup', phone: 'android', seed: 7 }), 'typeNumber');
  const wrong = act(asked, onPhone({ type: 'person.type', text: '11' }));
  return goOn(act(wrong, onPhone({ type: 'person.yes' })), 'confirmTest');
}
const before = nearTheEnd();
const end = goOn(before, 'never');
const score = scoreOf(assess(end), 'test');

const shown = (page: Page) => page.frames().at(-1)!;
const first = ['openMyAccount', 'fill', 'next'];
const last = ['next', 'done'];
/** Presses on the laptop, one after the other. */
async function presses(page: Page, intents: readonly string[]) {
  for (const intent of intents) await shown(page).locator(`.dev--laptop [data-intent="person.${intent}"]`).click();
}
const says = (page: Page, words: string) => shown(page).getByText(words).waitFor();
/** What somebody did who went on elsewhere: nobody presses thirty things in a test of what is kept of them. */
const kept = (run: Run) => `pp1:${encodeRun(run)}`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Opens an address, and closes it as somebody closes a tab. */
async function visit(address: string, go: (page: Page) => Promise<void>) {
  const context = await browser.newContext({
    locale: 'nl-NL',
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(15_000);
  try {
    const page = await context.newPage();
    await page.goto(address);
    await go(page);
    await page.close();
    // What is sent on closing is under way.
    await new Promise((sent) => setTimeout(sent, 500));
  } finally {
    await context.close();
  }
}

const at = (cmi: Cmi | null, path: string): unknown =>
  path.split('.').reduce<unknown>((part, name) => (part as Cmi | undefined)?.[name], cmi);

describe('a package in a learning system', () => {
  let system: Awaited<ReturnType<typeof courses>>;
  beforeAll(async () => {
    system = await courses({
      scorm12: { ...lesson, reportsTo: 'scorm12' },
      scorm2004: { ...lesson, reportsTo: 'scorm2004' },
    });
  });
  afterAll(() => system?.close());

  const names = {
    scorm12: {
      status: 'core.lesson_status',
      success: 'core.lesson_status',
      raw: 'core.score.raw',
      exit: 'core.exit',
      time: 'core.session_time',
      opened: (stored: Cmi, mode: string, entry: string) => ({
        ...stored,
        core: { ...(stored['core'] as Cmi), lesson_mode: mode, entry },
      }),
    },
    scorm2004: {
      status: 'completion_status',
      success: 'success_status',
      raw: 'score.raw',
      exit: 'exit',
      time: 'session_time',
      opened: (stored: Cmi, mode: string, entry: string) => ({ ...stored, mode, entry }),
    },
  } as const;

  it.concurrent.each(['scorm12', 'scorm2004'] as const)(
    'of %s keeps where somebody left, goes on there, judges at the end, and shows it in a review',
    async (format) => {
      const { status, success, raw, exit, time, opened } = names[format];
      const begun = system.launch(format);
      await visit(begun.address, (page) => presses(page, first));
      const left = begun.last()!;
      const run = decodeRun(String(left['suspend_data']).slice(4));
      expect('run' in run && run.run.journal.length).toBeGreaterThan(0);
      expect([at(left, status), at(left, exit), at(left, raw)]).toEqual(['incomplete', 'suspend', '']);
      expect(String(at(left, time))).toMatch(format === 'scorm12' ? /^0{2,4}:00:\d\d\.\d+$/ : /^PT[\d.]+S$/);

      const back = system.launch(format, opened({ ...left, suspend_data: kept(before) }, 'normal', 'resume'));
      await visit(back.address, async (page) => {
        await presses(page, last);
        await vi.waitFor(() => expect(at(back.last(), raw)).toBe(String(score)));
        await says(
          page,
          `Je hebt ${score} van de 100. Je bent geslaagd. Daarvoor is 80 nodig. Je cursus weet het. Eén fout`,
        );
      });
      const over = back.last()!;
      expect(score).toBeLessThan(100);
      expect([at(over, success), at(over, exit)]).toEqual(['passed', format === 'scorm12' ? '' : 'normal']);
      const answers = Object.values(
        (over['interactions'] as { childArray?: Cmi[] }).childArray ?? (over['interactions'] as Cmi),
      );
      expect(JSON.stringify(answers)).toContain('"performance"');
      expect(answers).toHaveLength(assess(end).goals.length);

      const review = system.launch(format, opened(over, 'review', ''));
      await visit(review.address, (page) => says(page, lessonStrings.nl.notices.review));
      expect(review.last()?.['suspend_data'] ?? over['suspend_data']).toBe(over['suspend_data']);
    },
  );
});

describe('a package of cmi5', () => {
  it('tells the records of who launched it, also when the tab is closed, and goes on where somebody left', async () => {
    const other = await courses({});
    const course = `${other.url}/course`;
    const records = await lrs({ mastery: 0.8, course });
    const policy = contentSecurityPolicy.replace("connect-src 'self'", `connect-src 'self' ${records.url}`);
    const system = await courses({ cmi5: { ...lesson, reportsTo: 'cmi5' } }, policy);
    const address = () => `${system.url}/cmi5/index.html${records.launch()}`;
    try {
      await visit(address(), (page) => presses(page, first));
      await vi.waitFor(() => expect(records.verbs()).toEqual(['initialized', 'terminated']));
      await vi.waitFor(() => expect(records.documents.get('pairing-practice')).toContain('pp1:'));

      records.documents.set('pairing-practice', JSON.stringify({ run: kept(before), completed: false, passed: false }));
      const again = address();
      await visit(again, async (page) => {
        await presses(page, last);
        await vi.waitFor(() => expect(records.verbs()).toContain('passed'));
        await page.reload();
        await says(page, lessonStrings.nl.notices.ended);
      });
      await vi.waitFor(() => expect(records.verbs().at(-1)).toBe('terminated'));
      expect(records.verbs().filter((verb) => verb === 'terminated')).toHaveLength(1);
      expect(records.refusals).toEqual([]);
      const passed = records.statements.find(({ verb }) => verb.id.endsWith('/passed'));
      expect(passed?.result).toMatchObject({ success: true, score: { scaled: score! / 100, raw: score } });

      // Who stops goes where the learning system wants them.
      const { menu } = nl.stage;
      await visit(address(), async (page) => {
        await page.getByRole('button', { name: menu.name, exact: true }).click();
        await page.getByRole('button', { name: menu.exit, exact: true }).click();
        await page.waitForURL(course);
      });
      await vi.waitFor(() => expect(records.verbs()).toEqual(['initialized', 'terminated']));
    } finally {
      await Promise.all([system.close(), records.close(), other.close()]);
    }
  });
});

/** How high the practice is under a notice, and what can be pressed that lies under it. */
const covered = (page: Page) =>
  page.evaluate(() => {
    const box = (of: Element) => of.getBoundingClientRect();
    const practice = document.querySelector('.lesson__practice')!;
    const notice = box(document.querySelector('.lesson__notice')!);
    const all = [...practice.firstElementChild!.shadowRoot!.querySelectorAll('button:not(.skip), input, a')].map(
      (one) => [one.textContent, box(one)] as const,
    );
    const under = all.filter(
      ([, { x, y, width, right, bottom }]) =>
        width > 0 && x < notice.right && right > notice.x && y < notice.bottom && bottom > notice.y,
    );
    return { room: box(practice).height, controls: under.map(([text]) => text) };
  });

it('a package that no learning system opened is a practice, and says so once', async () => {
  const system = await courses({ scorm12: { ...lesson, reportsTo: 'scorm12' } });
  try {
    await visit(`${system.url}/scorm12/index.html`, async (page) => {
      const { notices, ok } = lessonStrings.nl;
      await says(page, notices.alone);
      expect(await covered(page)).toEqual({ room: 768, controls: [] });
      // Links that only a keyboard sees lie there as well: it makes way for them.
      await page.locator('.skip').first().focus();
      await page.locator('.lesson__notice').waitFor({ state: 'hidden' });
      await presses(page, first);
      await page.getByRole('button', { name: ok, exact: true }).click();
      expect(await page.getByText(notices.alone).count()).toBe(0);
      await page.locator('.dev--laptop [data-intent="person.fill"]').waitFor();
    });
  } finally {
    await system.close();
  }
});

it('a package in a frame of another origin that keeps nothing tells the page around it, and only that', async () => {
  const [around, system] = await Promise.all([courses({}), courses({ web: { ...lesson, reportsTo: 'postMessage' } })]);
  const shows = (origin: string) =>
    `${around.url}/page?shows=${encodeURIComponent(`${system.url}/web/index.html?id=one&origin=${origin}`)}`;
  /** What that page heard of ours; it hears a height in the words of others too. */
  const heard = async (page: Page) => {
    const all = await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
    return all.map(parseFromPractice).filter((message) => message !== null);
  };
  const { menu } = nl.stage;
  const stops = async (page: Page) => {
    await presses(page, first);
    await shown(page).getByRole('button', { name: menu.name, exact: true }).click();
    await shown(page).getByRole('button', { name: menu.exit, exact: true }).click();
    await says(page, lessonStrings.nl.left.close);
  };
  try {
    await visit(shows(around.url), async (page) => {
      await stops(page);
      // As a frame of the site does: as it comes, and how high it is best.
      const types = [...new Set((await heard(page)).map(({ type }) => type))];
      expect(types.toSorted()).toEqual(['progress', 'ready', 'resize']);
      const progress = (await heard(page)).at(-1);
      expect(progress).toMatchObject({ type: 'progress', id: 'one', data: { progress: 0 } });
    });
    await visit(shows('https://school.example'), async (page) => {
      await stops(page);
      expect(await heard(page)).toEqual([]);
    });
  } finally {
    await Promise.all([around.close(), system.close()]);
  }
});
