import type { Locator, Page } from 'playwright';
import { en } from '../../src/strings/en/index.js';
import { nl } from '../../src/strings/nl/index.js';
import { tellOnOnePhone } from '../../src/player/one-phone.js';
import type { Locale, Strings } from '../../src/strings/strings.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { type Aim, type Hands, hands, type Means } from './hands.js';

const strings: Readonly<Record<Locale, Strings>> = { nl, en };

/** One way to practise. */
export interface Case {
  readonly by: Means;
  readonly locale: Locale;
  readonly kind: PhoneKind;
  readonly place: 'school' | 'home';
  readonly aim: Aim;
  /** There is no laptop: the browser is on the phone. */
  readonly onPhone?: boolean;
}

const literal = (words: string) => words.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** What the browser proposes begins with the address. */
export const endsWith = (words: string) => new RegExp(`${literal(words)}$`);

/** Controls are found by how their name begins: some go on with more than the person looks for. */
const startsWith = (words: string) => new RegExp(`^${literal(words)}(?!\\p{L})`, 'u');

/** What a person does with one device: they find things by their words, and look before they act. */
export interface Device {
  readonly region: Locator;
  readonly press: (words: string | RegExp) => Promise<void>;
  readonly turn: (words: string) => Promise<void>;
  /** Waits until the device says this. */
  readonly reads: (words: string | RegExp) => Promise<void>;
}

/** Somebody who practises: knows the words of one language, and works by one means. */
export interface Person extends Case {
  readonly page: Page;
  readonly t: Strings;
  readonly hands: Hands;
  readonly laptop: Device;
  readonly phone: Device;
  /** Presses something outside the devices. */
  readonly press: (words: string | RegExp) => Promise<void>;
  readonly reads: (words: string | RegExp) => Promise<void>;
  /** Waits for a heading outside the devices. */
  readonly readsTitle: (words: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly aimAtCode: () => Promise<void>;
  /** The number on the laptop, as the person reads it. */
  readonly readsNumber: () => Promise<string>;
}

/** Where a practice stands: on a page, in a part of it, or in a frame. */
type Place = Pick<Locator, 'getByRole' | 'getByText' | 'locator'>;

/** `around` is where the practice stands on the page; `look` is called after everything that the person does. */
export function personAt(page: Page, its: Case, around: Place = page, look?: () => Promise<void>): Person {
  const said = strings[its.locale];
  const t = its.onPhone ? tellOnOnePhone(null)(said, its.locale) : said;
  const { stage } = t;
  const my = hands[its.by](page);
  const { current, earlier } = t.laptop.common.phones;
  const { names } = stage.twoPhones;
  /** How the phone in hand is called: the only one, or one of two. */
  const phones = [
    [stage.phone, stage[its.kind]],
    [names.phone, current[its.kind]],
    [names.oldPhone, earlier[its.kind]],
  ] as const;
  const anyOf = (all: readonly string[]) => all.map(literal).join('|');
  const phoneName = new RegExp(`^(${anyOf(phones.map(([name, kind]) => `${name}, ${kind}`))})$`);
  const tab = {
    laptop: startsWith(stage.laptop),
    phone: new RegExp(`^(${anyOf(phones.map(([name]) => name))})(?!\\p{L})`, 'u'),
  };

  async function act(wanted: Locator) {
    await my.press(wanted);
    await look?.();
  }
  const region = (device: 'laptop' | 'phone') =>
    around.getByRole('region', { name: device === 'laptop' ? stage.laptop : phoneName, exact: true });

  /** Where there is room for one device, the person asks for the other. */
  async function bring(device: 'laptop' | 'phone') {
    if (await region(device).isVisible()) return;
    const other = around.getByRole('button', { name: tab[device] }).and(around.locator(':not(.dev *)'));
    await region(device).or(other).first().waitFor();
    if (!(await region(device).isVisible())) await act(other);
  }

  const words = (said: string | RegExp) => (typeof said === 'string' ? startsWith(said) : said);
  const device = (name: 'laptop' | 'phone'): Device => ({
    region: region(name),
    async press(said) {
      await bring(name);
      await act(region(name).getByRole('button', { name: words(said) }));
    },
    async turn(said) {
      await bring(name);
      await act(region(name).getByRole('switch', { name: words(said) }));
    },
    async reads(said) {
      await bring(name);
      await region(name).getByText(said).first().waitFor();
    },
  });
  const laptop = device('laptop');
  const phone = device('phone');

  return {
    ...its,
    page,
    t,
    hands: my,
    laptop,
    phone,
    press: (said) => act(around.getByRole('button', { name: words(said) })),
    reads: (said) => around.getByText(said).first().waitFor(),
    readsTitle: (said) => around.getByRole('heading', { name: said, exact: true }).waitFor(),

    async type(text) {
      await bring('phone');
      const { keyboard } = t.phone.common;
      if (my.write) {
        await my.write(region('phone').getByRole('textbox').first(), text);
        return look?.();
      }
      const keys = /^\d+$/.test(text) ? keyboard.digits : keyboard.letters;
      const board = region('phone').getByRole('group', { name: keys, exact: true });
      for (const sign of text)
        await act(board.getByRole('button', { name: sign === ' ' ? keyboard.space : sign, exact: true }));
    },

    async aimAtCode() {
      await bring('phone');
      const { aim, point } = t.phone.screens.scanner;
      if (its.aim === 'button') return act(region('phone').getByRole('button', { name: point, exact: true }));
      await my.moveCamera({
        view: region('phone').getByRole('button', { name: aim, exact: true }),
        frame: region('phone').locator('.cam__frame'),
        target: region('phone').locator('.cam__scene [data-code]'),
      });
      return look?.();
    },

    async readsNumber() {
      await bring('laptop');
      const shown = region('laptop').getByText(new RegExp(`^${t.laptop.common.number} ?\\d\\d$`));
      await shown.waitFor();
      return (await shown.innerText()).replaceAll(/\D/g, '');
    },
  };
}
