import '../../src/styles/typeface.css';
import '../../src/styles/tokens.css';
import '../../src/styles/base.css';
import '../../src/styles/shot.css';
import '../../src/styles/site-companion.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import {
  accompanied,
  allPictures,
  type Answer,
  answer,
  type Beside,
  companion,
  type Companion as State,
  expected,
  isOnOnePhone,
  pictures,
} from '../../machines/coach/companion.js';
import type { Glance } from '../../machines/coach/glance.js';
import { type Atlas, atlasOf } from '../../machines/coach/hypotheses.js';
import { scenarios } from '../../machines/scenarios/index.js';
import { codesIn } from '../screens/camera.js';
import { pictureWords } from '../../src/companion/masked.js';
import { Picture } from '../../src/companion/picture.js';
import { laterScreens } from '../../src/devices/later-screens.js';
import { tellOnOnePhone } from '../../src/player/one-phone.js';
import { ScreenPicture } from '../../src/player/screen-picture.js';
import { stageForReal } from '../../src/companion/for-real-words.js';
import { Companion } from '../../src/companion/companion.js';
import { DoneSteps } from '../../src/companion/done-steps.js';
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

/** As many pictures as stand beside each other in one look. */
const atOnce = 8;

function wholeAtlas({ scenario, phone }: Beside): Atlas {
  const work = atlasOf(scenarios[scenario], phone);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Every picture is looked at on one kind of phone, and every way on the other. */
const kindFor = (scenario: Beside['scenario']) => (accompanied.indexOf(scenario) % 2 === 0 ? 'android' : 'iphone');

function every(): readonly Glance[] {
  const found = new Map<string, Glance>();
  for (const scenario of accompanied) {
    const phone = kindFor(scenario);
    const atlas = wholeAtlas({ scenario, phone });
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

const codesOnPage = () => codesIn([...host.querySelectorAll('.shot')]);

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

const looks = [
  { strings: nl, words: { companion: t, catalogue }, scheme: 'light' },
  { strings: en, words: { companion: enCompanion, catalogue: enCatalogue }, scheme: 'dark' },
] as const;
type Look = (typeof looks)[number];

/** The words as they are beside this: where there is one phone, nobody speaks of a laptop. */
function toldBeside(beside: Beside, { strings, words: { companion, catalogue } }: Look) {
  if (!isOnOnePhone(beside)) return { strings, companion, catalogue };
  const {
    companion: said,
    catalogue: tells,
    ...rest
  } = tellOnOnePhone(null)({ ...strings, companion, catalogue }, strings.locale);
  return { strings: rest, companion: said, catalogue: tells };
}

/** Draws all that stands on the page beside something, with what is folded opened. */
function drawWhole(now: State, atlas: Atlas, look: Look) {
  const { scheme } = look;
  const { strings, companion: said, catalogue: tells } = toldBeside(now, look);
  host.dataset['scheme'] = scheme;
  const speakers = { coach: strings, laptop: strings, phone: strings, kind: now.phone } as const;
  const seen = pictureWords(strings, said);
  const stage = stageForReal(speakers, said);
  flushSync(() =>
    root.render(
      <>
        <Companion
          now={now}
          atlas={() => atlas}
          words={{ companion: said, catalogue: tells }}
          stage={stage}
          drawing={{ t: said, laptop: seen, phone: seen, scheme }}
          speakers={speakers}
          focus={false}
          onSay={() => {}}
          onHelp={() => {}}
        />
        <DoneSteps now={now} t={said} stage={stage} />
      </>,
    ),
  );
  for (const folded of host.querySelectorAll('details')) folded.open = true;
  return said;
}

/** What could be typed, of all that can be read on the page. */
const digitsOnPage = (): readonly string[] =>
  [host.innerText, ...[...host.querySelectorAll('.shot')].map(textOf)].flatMap((text) => /.*\d{2}.*/.exec(text) ?? []);

const read = new Set<string>();
/** Whether the same stood there on another way. */
function wasRead(): boolean {
  const pictures = [...host.querySelectorAll('[data-pairing-practice]')];
  const words = [host.dataset['scheme'], host, ...pictures.map(({ shadowRoot }) => shadowRoot)]
    .map((part) => (typeof part === 'string' ? part : part?.textContent))
    .join('\n');
  const known = read.has(words);
  read.add(words);
  return known;
}

/** No set-up asks more. */
const patience = 80;

/** What the companion shows to somebody who makes no mistake. */
function* wayBeside(beside: Beside): Generator<State> {
  let now = companion(beside);
  for (let answers = 0; answers < patience; answers += 1) {
    yield now;
    if (now.phase === 'done') return;
    const seen = now.phase === 'do' ? expected(now) : pictures(now)[0];
    now = answer(now, { type: 'sees', key: seen?.key ?? '' }, () => new Map());
  }
  throw new Error(`${beside.scenario} does not end.`);
}

it.each(accompanied)(
  'no view on the whole way holds digits, and where a code would be there is none, in any language and in the dark: %s',
  async (scenario) => {
    const phone = kindFor(scenario) === 'android' ? 'iphone' : 'android';
    const hidden = new Set<string>();
    const codes: string[] = [];
    const digits: string[] = [];
    for (const [at, now] of [...wayBeside({ scenario, phone })].entries()) {
      const { hidden: hides } = drawWhole(now, new Map(), looks[at % looks.length]!);
      const news = Object.values(hides).filter((text) => host.textContent.includes(text) && !hidden.has(text));
      for (const text of news) hidden.add(text);
      if (news.includes(hides.code)) codes.push(...(await codesOnPage()));
      if (!wasRead()) digits.push(...digitsOnPage());
    }
    expect(codes).toEqual([]);
    expect(digits).toEqual([]);
    expect(hidden.size).toBeGreaterThan(0);
  },
  longest,
);

const other: Answer = { type: 'other' };
/** How many answers lead somebody who makes no mistake to the code. */
const toCode = 18;
const beside = { scenario: 'first-setup', phone: 'iphone' } as const;
const atlas = wholeAtlas(beside);
const beyond = [
  ['a question about the code', toCode, [other], 'ask'],
  ['every screen', 1, [other, other], 'list'],
  ['help', 1, [other, other, other], 'help'],
  ['lost', 1, [{ type: 'sees', key: 'nowhere' }], 'lost'],
] as const satisfies readonly (readonly [string, number, readonly Answer[], State['phase']])[];

it.each(beyond)(
  'beside the way no view holds a code or digits, in any language and in the dark: %s',
  async (_, right, then, phase) => {
    const before = [...wayBeside(beside)][right]!;
    const now = then.reduce<State>((state, said) => answer(state, said, () => atlas), before);
    expect(now.phase).toBe(phase);
    for (const look of looks) {
      drawWhole(now, atlas, look);
      expect(digitsOnPage()).toEqual([]);
      expect(await codesOnPage()).toEqual([]);
    }
  },
);
