import '../../src/styles/typeface.css';
import '../../src/styles/tokens.css';
import '../../src/styles/base.css';
import '../../src/styles/site-companion.css';
import jsQR from 'jsqr';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import {
  accompanied,
  allPictures,
  type Answer,
  answer,
  companion,
  expected,
  pictures,
} from '../../machines/coach/companion.js';
import type { Glance } from '../../machines/coach/glance.js';
import { type Atlas, atlasOf } from '../../machines/coach/hypotheses.js';
import { scenarios } from '../../machines/scenarios/index.js';
import { pictureWords } from '../../src/companion/masked.js';
import { Picture } from '../../src/companion/picture.js';
import { laterScreens } from '../../src/devices/later-screens.js';
import { ScreenPicture } from '../../src/player/screen-picture.js';
import { stageForReal } from '../../src/companion/for-real-words.js';
import { Companion } from '../../src/companion/companion.js';
import { catalogue as enCatalogue } from '../../src/strings/en/catalogue.js';
import { companion as enCompanion } from '../../src/strings/en/companion.js';
import { en } from '../../src/strings/en/index.js';
import { catalogue } from '../../src/strings/nl/catalogue.js';
import { nl } from '../../src/strings/nl/index.js';
import { companion as t } from '../../src/strings/nl/companion.js';
import { later } from '../../src/strings/nl/later.js';
import { practice } from '../../src/strings/nl/practice.js';
import { withLater } from '../../src/strings/with-later.js';

const words = withLater(practice, later);
const shown = pictureWords(words, t);
const drawing = { t, laptop: shown, phone: shown, addresses: 'real', scheme: 'light' } as const;
type Box = [left: number, top: number, width: number, height: number];

/** As many pictures as stand beside each other in one look. */
const atOnce = 8;

function every(): readonly Glance[] {
  const found = new Map<string, Glance>();
  for (const [place, id] of accompanied.entries()) {
    const phone = place % 2 === 0 ? 'android' : 'iphone';
    const work = atlasOf(scenarios[id], phone);
    let step = work.next();
    while (!step.done) step = work.next();
    const atlas: Atlas = step.value;
    for (const device of ['laptop', 'phone', 'oldPhone'] as const)
      for (const glance of allPictures(atlas, device))
        found.set(`${device === 'laptop' ? device : phone} ${glance.key}`, glance);
  }
  return [...found.values()];
}

const host = document.createElement('div');
host.className = 'pairing site cp';
const root = createRoot(host);

beforeAll(async () => {
  await laterScreens.load();
  document.body.style.margin = '0';
  document.body.append(host);
  await page.viewport(1800, 1000);
});
afterAll(() => root.unmount());

/** Reads each picture on the page as a camera would. */
async function codesOnPage(): Promise<readonly string[]> {
  const shot = await page.screenshot({ save: false });
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${shot}`)).blob());
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('No canvas.');
  pen.drawImage(bitmap, 0, 0);
  const scale = bitmap.width / innerWidth;
  return [...host.querySelectorAll('.shot')].flatMap((picture) => {
    const { x, y, width, height } = picture.getBoundingClientRect();
    const [left, top, wide, high] = [x, y, width, height].map((length) => Math.round(length * scale)) as Box;
    // Noise is read as a code of nothing now and then.
    return jsQR(pen.getImageData(left, top, wide, high).data, wide, high)?.data || [];
  });
}

/** A key of the keyboard of a phone. */
const keyForDigits = /^123$/m;

function textOf(picture: Element): string {
  const inside = [...picture.querySelectorAll('[data-pairing-practice]')].map(
    ({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>('.root')?.innerText ?? '',
  );
  return [...inside, picture.textContent].join('\n').replace(keyForDigits, '');
}

const draw = (pictures: React.ReactNode) =>
  flushSync(() => root.render(<div style={{ display: 'flex', flexWrap: 'wrap' }}>{pictures}</div>));

it('the camera of this test reads the code of the practice', async () => {
  const code = { screen: 'code', mode: 'manage', ticket: 'T1', complaint: false, manual: true } as never;
  draw(
    <div className="cp__then">
      <ScreenPicture screen={{ device: 'laptop', view: code }} strings={words} addresses="real" scheme="light" />
    </div>,
  );
  expect(await codesOnPage()).toHaveLength(1);
});

/** Everything is looked at, also on a busy computer. */
const longest = 90_000;

it(
  'no picture of the companion holds a code that can be scanned, or digits that could be typed',
  async () => {
    const all = every();
    expect(all.length).toBeGreaterThan(100);
    const codes: string[] = [];
    const digits: string[] = [];
    for (let from = 0; from < all.length; from += atOnce) {
      draw(
        all.slice(from, from + atOnce).map((glance) => (
          <div key={glance.key} className="cp__then" data-glance={glance.key}>
            <Picture drawing={drawing} glance={glance} />
          </div>
        )),
      );
      codes.push(...(await codesOnPage()));
      for (const picture of host.querySelectorAll<HTMLElement>('[data-glance]'))
        if (/\d{2}/.test(textOf(picture)))
          digits.push(`${picture.dataset['glance']}: ${/.*\d{2}.*/.exec(textOf(picture))?.[0]}`);
    }
    expect(codes).toEqual([]);
    expect(digits).toEqual([]);
  },
  longest,
);

const other: Answer = { type: 'other' };
/** How many answers lead somebody who makes no mistake to the code, and to the number. */
const toCode = 18;
const toNumber = 25;
const wholeViews = [
  ['a question', 0, [], null],
  ['the code', toCode, [], 'code'],
  ['a question about the code', toCode, [other], null],
  ['the number', toNumber, [], 'number'],
  ['every screen', 1, [other, other, other], null],
  ['help', 1, [other, other, other, other], null],
  ['lost', 1, [{ type: 'sees', key: 'nowhere' }], null],
] as const satisfies readonly (readonly [string, number, readonly Answer[], 'code' | 'number' | null])[];

it.each(wholeViews)(
  'no whole view holds a code or digits, in any language and in the dark: %s',
  async (_, right, then, hides) => {
    const work = atlasOf(scenarios['first-setup'], 'iphone');
    let step = work.next();
    while (!step.done) step = work.next();
    const atlas: Atlas = step.value;
    let now = companion({ scenario: 'first-setup', phone: 'iphone' });
    for (let answers = 0; answers < right; answers += 1) {
      const seen = now.phase === 'do' ? expected(now) : pictures(now)[0];
      now = answer(now, { type: 'sees', key: seen?.key ?? '' }, () => atlas);
    }
    for (const said of then) now = answer(now, said, () => atlas);
    const views = [
      { strings: nl, words: { companion: t, catalogue }, scheme: 'light' },
      { strings: en, words: { companion: enCompanion, catalogue: enCatalogue }, scheme: 'dark' },
    ] as const;
    for (const { strings, words: said, scheme } of views) {
      host.dataset['scheme'] = scheme;
      const speakers = { coach: strings, laptop: strings, phone: strings, kind: 'iphone' } as const;
      const seen = pictureWords(strings, said.companion);
      flushSync(() =>
        root.render(
          <Companion
            now={now}
            atlas={() => atlas}
            words={said}
            stage={stageForReal(speakers, said.companion)}
            drawing={{ t: said.companion, laptop: seen, phone: seen, addresses: 'real', scheme }}
            speakers={speakers}
            focus={false}
            onSay={() => {}}
            onHelp={() => {}}
          />,
        ),
      );
      expect(host.textContent).toContain(hides ? said.companion.hidden[hides] : '');
      expect(await codesOnPage()).toEqual([]);
      for (const text of [host.innerText, ...[...host.querySelectorAll('.shot')].map(textOf)])
        expect(text).not.toMatch(/\d{2}/);
    }
  },
);
