import { describe, expect, it } from 'vitest';
import { accompanied, allPictures, companion as begin } from '../../machines/coach/companion.js';
import { type Atlas, atlasOf } from '../../machines/coach/hypotheses.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { scenarios } from '../../machines/scenarios/index.js';
import { lineFor } from '../../src/companion/advice.js';
import { stageForReal } from '../../src/companion/for-real-words.js';
import { nameOf } from '../../src/companion/names.js';
import { coachSentence } from '../../src/player/coach-text.js';
import { companion as enCompanion } from '../../src/strings/en/companion.js';
import { en } from '../../src/strings/en/index.js';
import { companion as nlCompanion } from '../../src/strings/nl/companion.js';
import { nl } from '../../src/strings/nl/index.js';

const languages = {
  nl: { strings: nl, t: nlCompanion, practice: /\bSam\b|oefen|gele rand|in het echt/i },
  en: { strings: en, t: enCompanion, practice: /\bSam\b|practi[cs]e|yellow|for real|in reality/i },
};
const devices = ['laptop', 'phone', 'oldPhone'] as const;

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

  it.each(['nl', 'en'] as const)('the coach speaks of the real thing, and says no number (%s)', (locale) => {
    const { strings, t, practice } = languages[locale];
    const speakers = { coach: strings, laptop: strings, phone: strings, kind: phone };
    const stage = stageForReal(speakers, t);
    const now = begin({ scenario, phone });
    const wrong = new Set<string>();
    for (const [one] of atlas.values()) {
      const line = one && lineFor({ ...now, set: [one] }, stage);
      if (!line) continue;
      const said = [line.kicker, coachSentence(line.say, speakers), coachSentence(line.why, speakers)].join(' / ');
      if (/\d{2}|[{}…]/.test(said) || practice.test(said)) wrong.add(said);
    }
    expect([...wrong]).toEqual([]);
  });
});
