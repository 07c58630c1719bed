import { describe, expect, it } from 'vitest';
import { accompanied, allPictures, companion as begin, isOnOnePhone } from '../../machines/coach/companion.js';
import { type Atlas, atlasOf } from '../../machines/coach/hypotheses.js';
import { entries } from '../../machines/conditions/catalogue.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { scenarios } from '../../machines/scenarios/index.js';
import { lineFor } from '../../src/companion/advice.js';
import { stageForReal } from '../../src/companion/for-real-words.js';
import { nameOf } from '../../src/companion/names.js';
import { coachSentence } from '../../src/player/coach-text.js';
import { tellOnOnePhone } from '../../src/player/one-phone.js';
import { catalogue as enCatalogue } from '../../src/strings/en/catalogue.js';
import { companion as enCompanion } from '../../src/strings/en/companion.js';
import { en } from '../../src/strings/en/index.js';
import { catalogue as nlCatalogue } from '../../src/strings/nl/catalogue.js';
import { companion as nlCompanion } from '../../src/strings/nl/companion.js';
import { nl } from '../../src/strings/nl/index.js';

const languages = {
  nl: {
    strings: nl,
    t: nlCompanion,
    catalogue: nlCatalogue,
    practice: /\bSam\b|oefen|gele rand|in het echt/i,
    notNeeded: /scannen hoeft niet|eigen scherm niet scannen/gi,
  },
  en: {
    strings: en,
    t: enCompanion,
    catalogue: enCatalogue,
    practice: /\bSam\b|practi[cs]e|yellow|for real|in reality/i,
    notNeeded: /you need not scan|cannot scan its own screen/gi,
  },
};
/** What nobody has, sees or does who has one phone only. */
const elsewhere = /laptop|computer|\bQR|scan|klik|click|(?:échte|real) browser/i;
const devices = ['laptop', 'phone', 'oldPhone'] as const;

const known = entries.flatMap(([id, entry]) => ('in' in entry ? [[id, entry] as const] : []));

/** The words as they are where nobody has a laptop. */
function told<W extends { strings: typeof nl; t: typeof nlCompanion; catalogue: typeof nlCatalogue }>(
  { strings, t, catalogue }: W,
  locale: 'nl' | 'en',
) {
  const now = tellOnOnePhone(null)({ ...strings, companion: t, catalogue }, locale);
  return { strings: now, t: now.companion, catalogue: now.catalogue };
}

function wholeAtlas(scenario: (typeof accompanied)[number], phone: PhoneKind): Atlas {
  const work = atlasOf(scenarios[scenario], phone);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

describe.each(accompanied)('beside %s', (scenario) => {
  const phone: PhoneKind = accompanied.indexOf(scenario) % 2 === 0 ? 'iphone' : 'android';
  const atlas = wholeAtlas(scenario, phone);

  it.each(['nl', 'en'] as const)('every picture has a name of its own (%s)', (locale) => {
    for (const device of devices) {
      const names = allPictures(atlas, device).map((glance) => nameOf(glance, languages[locale].t));
      expect(names.filter((name, place) => name === '' || names.indexOf(name) !== place)).toEqual([]);
    }
  });

  it.each(['nl', 'en'] as const)(
    'the coach speaks of the real thing, and says no number and nothing that could be typed along (%s)',
    (locale) => {
      const { practice, notNeeded, ...words } = languages[locale];
      const on = isOnOnePhone({ scenario, phone });
      const { strings, t, catalogue } = on ? told(words, locale) : words;
      const speakers = { coach: strings, laptop: strings, phone: strings, kind: phone };
      const stage = stageForReal(speakers, t);
      const now = begin({ scenario, phone });
      const wrong = new Set<string>();
      for (const [one] of atlas.values()) {
        const line = one && lineFor({ ...now, set: [one] }, stage);
        if (!line) continue;
        const said = [line.kicker, coachSentence(line.say, speakers), coachSentence(line.why, speakers)].join(' / ');
        if (/\d{2}|[{}…]/.test(said) || practice.test(said)) wrong.add(said);
        if (/(?:\.com|mfasetup)\.(?: |$)/.test(said)) wrong.add(said);
        if (on && elsewhere.test(said.replaceAll(notNeeded, ''))) wrong.add(said);
      }
      for (const [id, { in: places }] of known) {
        const { told: tells, repair } = catalogue[id];
        if (on && places.includes(scenario) && /laptop|computer|\bQR/i.test(`${tells} ${repair}`)) wrong.add(tells);
      }
      for (const text of on ? Object.values(t.hidden) : []) if (elsewhere.test(text)) wrong.add(text);
      expect([...wrong]).toEqual([]);
    },
  );
});
