import axe from 'axe-core';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { laterScreens } from '../../src/devices/later-screens.js';
import { Paper } from '../../src/paper/paper.js';
import { stepPlan } from '../../src/paper/step-plan.js';
import { paperStyles } from '../../src/paper/styles.js';
import { paperWords } from '../../src/paper/words.js';
import { addIcons } from '../../src/parts/icon.js';
import { laterIcons } from '../../src/parts/later-icons.js';
import { PracticeCode } from '../../src/parts/practice-code.js';
import { usualSchool } from '../../src/player/usual-school.js';
import { usualDesks } from '../../src/profile/usual.js';
import { practiceCode } from '../../src/strings/nl/practice-code.js';
import { codesIn } from '../screens/camera.js';
// Measured in the letters in which it is printed.
import '../../src/styles/typeface.css';

addIcons(laterIcons);

const host = document.createElement('main');
host.className = 'pairing';
const root = createRoot(host);
const sheet = new CSSStyleSheet();

beforeAll(async () => {
  await Promise.all([laterScreens.load(), paperWords.nl.load(), paperWords.en.load()]);
  sheet.replaceSync(paperStyles.join('\n'));
  document.adoptedStyleSheets = [sheet];
  document.body.style.margin = '0';
  document.body.append(host);
  // One sheet of A4.
  await page.viewport(800, 1125);
});
afterAll(() => {
  root.unmount();
  document.adoptedStyleSheets = [];
});

/** Between them: both phones, both languages, the most and the fewest steps, and one help desk to twelve. */
const plans = [
  ['new-phone', 'android', 'nl', 1],
  ['first-setup', 'iphone', 'en', 12],
  ['cannot-scan', 'android', 'en', 1],
  ['only-a-phone', 'iphone', 'nl', 1],
  ['new-phone-with-pass', 'iphone', 'nl', 5],
  ['unexpected-prompt-with-call', 'android', 'nl', 1],
] as const;

/** As much as a profile may say of a help desk. */
const longest = {
  name: 'Servicepunt voor alle vragen over computers en telefoons hier',
  place: 'Hoofdgebouw van de Voorbeeldschool, tweede verdieping rechts',
  room: 'naast de bibliotheek B.2.17',
  telephone: '000-000 00 00 (centrale)',
  hours: Array.from({ length: 3 }, () => usualDesks[0]!.hours[0]!),
};

/** The page with the code, also as the camera of the phone sees it. */
const code = '[data-screen="code"]';
/** Where the code is on the laptop, and in the camera. */
const scans: ReadonlySet<string> = new Set(['first-setup', 'new-phone', 'new-phone-with-pass']);

it('the camera of this test reads a code where there is one', async () => {
  flushSync(() =>
    root.render(
      <div style={{ inlineSize: '300px', padding: '20px', background: '#fff' }}>
        <PracticeCode code={practiceCode} label="" />
      </div>,
    ),
  );
  expect(await codesIn([...host.querySelectorAll('svg')])).toHaveLength(1);
});

it.each(plans)(
  'the plan of %s on %s (%s) fits on its sheets, with each mark in sight and no code that can be scanned',
  async (scenario, phone, locale, count) => {
    const desks = Array.from({ length: count }, () => (count === 12 ? longest : usualDesks[0]!));
    const asked = { scenario, phone, school: usualSchool, desks, date: '2026-11-22', version: '1.2.3' };
    flushSync(() => root.render(<Paper plan={stepPlan(asked, paperWords[locale].state().here!)} />));
    await document.fonts.ready;
    const wrong: string[] = [];
    const codes: string[] = [];
    let looked = 0;
    for (const one of host.querySelectorAll<HTMLElement>('.pp-sheet')) {
      for (const box of one.querySelectorAll('.pp-first, .pp-body, .pp-cards, .pp-card, .pp-card > :is(h2, h3)'))
        if (box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)
          wrong.push(`cut: ${box.textContent.slice(0, 40)}`);
      for (const picture of one.querySelectorAll('.pp-pic')) {
        const edge = picture.getBoundingClientRect();
        for (const mark of picture.querySelectorAll('.spot, .spot__mark')) {
          const { left, right, top, bottom, width } = mark.getBoundingClientRect();
          const out = left < edge.left || right > edge.right || top < edge.top || bottom > edge.bottom - 2;
          if (out || width < 6) wrong.push(`out of sight: ${picture.querySelector('img')?.alt}`);
        }
      }
      const shown = [...one.querySelectorAll('.pp-pic')].filter((picture) => picture.querySelector(code));
      if (shown.length === 0) continue;
      one.scrollIntoView();
      looked += shown.length;
      codes.push(...(await codesIn(shown)));
    }
    expect(looked).toBe(scans.has(scenario) ? 2 : scenario === 'cannot-scan' ? 1 : 0);
    expect(wrong).toEqual([]);
    expect(codes).toEqual([]);
    expect(host.querySelectorAll('.pp-sheet').length).toBeGreaterThan(2);
  },
  60_000,
);

it('a plan has no accessibility faults: headings in their order, a name for each picture, nothing that takes the focus', async () => {
  const { violations } = await axe.run(host, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  const reached = [...host.querySelectorAll<HTMLElement>('a, button, input, [tabindex]')];
  expect(reached).toEqual([]);
});
