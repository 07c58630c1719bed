import type { Glance } from '../../machines/coach/glance.js';
import type { LaptopView } from '../../machines/laptop/laptop.view.types.js';
import type { PhoneView } from '../../machines/phone/phone.view.types.js';
import type { CompanionStrings } from '../strings/companion.js';
import type { CodePicture } from '../strings/laptop.js';
import { retold } from '../strings/map-texts.js';
import type { PracticeStrings } from '../strings/strings.js';

/** Whatever could be taken for a number to type. */
const withoutNumbers = (text: string): string => text.replaceAll(/\d{2,}/g, '••');

const size = 33;
/** Slanting lines in the place of a code: there is nothing in it that a camera could read. */
const hatched: CodePicture = {
  size,
  modules: Array.from({ length: Math.ceil(size ** 2 / 4) }, (_, four) =>
    [0, 1, 2, 3]
      .reduce((bits, bit) => {
        const at = four * 4 + bit;
        return bits * 2 + ((Math.floor(at / size) + (at % size)) % 4 === 0 ? 1 : 0);
      }, 0)
      .toString(16),
  ).join(''),
};

/** The words of the devices as they stand on a picture: no code, no number, and no band that says that one practises. */
export function pictureWords(words: PracticeStrings, { band, hidden }: CompanionStrings): PracticeStrings {
  const { laptop, phone } = retold({ laptop: words.laptop, phone: words.phone }, withoutNumbers);
  const { code } = laptop.screens;
  return {
    ...words,
    laptop: {
      ...laptop,
      common: { ...laptop.common, band: { ...laptop.common.band, ...band } },
      screens: { ...laptop.screens, ...(code && { code: { ...code, picture: hatched, label: hidden.code } }) },
    },
    phone: {
      ...phone,
      common: { ...phone.common, band: { practice: band.title, unreal: band.unreal, safe: band.safe } },
    },
  };
}

const empty: Readonly<Record<string, string>> = { number: '••', code: '•••', typed: '', text: '', url: '' };

/** A view without anything that is read on one device and typed on another. */
function masked<V extends LaptopView | PhoneView>(view: V): V {
  const texts = Object.entries(view).map(([name, value]) =>
    typeof value === 'string' && name in empty ? [name, empty[name]] : [name, value],
  );
  return Object.fromEntries(texts) as V;
}

/** What is drawn of a glance. */
export const drawnOf = (
  glance: Glance,
): { readonly device: 'laptop'; readonly view: LaptopView } | { readonly device: 'phone'; readonly view: PhoneView } =>
  glance.device === 'laptop'
    ? { device: 'laptop', view: masked(glance.view) }
    : { device: 'phone', view: masked(glance.view) };

type Hidden = keyof CompanionStrings['hidden'];

const hides: Readonly<Record<string, Hidden>> = {
  code: 'code',
  scanner: 'code',
  approval: 'number',
  tryOut: 'number',
  askNumber: 'number',
  account: 'passcode',
  enterPasscode: 'typed',
  enterPass: 'typed',
  email: 'typed',
  password: 'typed',
  manualCode: 'passcode',
  manualEntry: 'typed',
};

/** What has to be said of what a picture leaves out. */
export const hiddenOn = ({ view }: Glance): Hidden | null => hides[view.screen] ?? null;
