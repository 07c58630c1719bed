import type { CoursePlace, Delivery, Told, Tried, WayId, Ways } from '../strings/studio.js';
import type { Dial } from '../../machines/coach/dial.js';
import type { Format } from '../packages/lesson.js';

/** In what a practice is put where, the best way first. */
export const ways: { readonly [P in CoursePlace]: readonly Ways[P][] } = {
  moodle: ['scorm12', 'h5p', 'link'],
  itslearning: ['scorm12', 'link'],
  canvas: ['scorm12', 'iframe', 'link'],
  brightspace: ['scorm12', 'iframe', 'link'],
  sharepoint: ['iframe', 'link'],
  teams: ['link'],
  classroom: ['link'],
  site: ['iframe', 'element', 'react', 'web'],
  stick: ['html'],
  other: ['scorm12', 'scorm2004', 'cmi5', 'h5p'],
};

export const places = Object.keys(ways) as readonly CoursePlace[];

/** The name of a way; the first one of the place where it has no such delivery. */
export function wayOf(
  place: CoursePlace,
  delivery: Delivery | null,
): { readonly id: WayId; readonly delivery: Delivery } {
  const there: readonly Delivery[] = ways[place];
  const found = there.find((one) => one === delivery) ?? there[0] ?? 'link';
  return { id: `${place}.${found}` as WayId, delivery: found };
}

/**
 * Who has to say yes to each way, and how sure it is that it works: what the product does with it was measured there; the
 * delivery was played by the tests, not in that product; the package was installed by them in projects of its own; the clicks are those of the documentation; or only that it can be
 * done is known. Sources: our measurements in Moodle 4.5 and 5.1, and the documentation of each product.
 */
export const facts: { readonly [W in WayId]: { readonly permit: 'author' | 'administrator'; readonly tried: Tried } } =
  {
    'moodle.scorm12': { permit: 'author', tried: 'measured' },
    'moodle.h5p': { permit: 'administrator', tried: 'documented' },
    'moodle.link': { permit: 'author', tried: 'documented' },
    'itslearning.scorm12': { permit: 'author', tried: 'unsure' },
    'itslearning.link': { permit: 'author', tried: 'unsure' },
    'canvas.scorm12': { permit: 'administrator', tried: 'documented' },
    'canvas.iframe': { permit: 'author', tried: 'documented' },
    'canvas.link': { permit: 'author', tried: 'documented' },
    'brightspace.scorm12': { permit: 'administrator', tried: 'unsure' },
    'brightspace.iframe': { permit: 'author', tried: 'documented' },
    'brightspace.link': { permit: 'author', tried: 'documented' },
    'sharepoint.iframe': { permit: 'administrator', tried: 'documented' },
    'sharepoint.link': { permit: 'author', tried: 'documented' },
    'teams.link': { permit: 'author', tried: 'documented' },
    'classroom.link': { permit: 'author', tried: 'documented' },
    'site.iframe': { permit: 'author', tried: 'played' },
    'site.element': { permit: 'author', tried: 'played' },
    'site.react': { permit: 'author', tried: 'installed' },
    'site.web': { permit: 'author', tried: 'played' },
    'stick.html': { permit: 'author', tried: 'played' },
    'other.scorm12': { permit: 'author', tried: 'played' },
    'other.scorm2004': { permit: 'author', tried: 'played' },
    'other.cmi5': { permit: 'author', tried: 'played' },
    'other.h5p': { permit: 'administrator', tried: 'documented' },
  };

/** What is made here as a file; the rest is text to copy. */
const files = ['scorm12', 'scorm2004', 'cmi5', 'h5p', 'web', 'html'] as const satisfies readonly Format[];

export type FileFormat = (typeof files)[number];

export const isFile = (delivery: Delivery): delivery is FileFormat => (files as readonly Delivery[]).includes(delivery);

/** Whether it points at the practice site, which then has to stand somewhere. */
export const needsSite = (delivery: Delivery): boolean => ['iframe', 'element', 'link'].includes(delivery);

const telling: ReadonlySet<Delivery> = new Set(['scorm12', 'scorm2004', 'cmi5', 'h5p']);

/** Whether a learning system hears of it by itself. */
export const isTelling = (delivery: Delivery): boolean => telling.has(delivery);

/** Whether the place asks for a score at all: who is led all the way has done it, and has none. */
export const scoredBy = (delivery: Delivery, coach: Dial): boolean =>
  isTelling(delivery) && (coach === 'hint' || coach === 'test');

/** What the place gets to know by itself. cmi5 has a score only with a judgement, and that needs a score to pass. */
export function toldBy(delivery: Delivery, coach: Dial, pass: number | null): Told {
  if (delivery === 'element' || delivery === 'react') return 'heard';
  if (!isTelling(delivery)) return 'nothing';
  if (delivery === 'cmi5') return scoredBy(delivery, coach) && pass !== null ? 'score' : 'completed';
  return scoredBy(delivery, coach) ? 'score' : 'done';
}
