import { describe, expect, it } from 'vitest';
import { coachSentence } from '../../src/player/coach-text.js';
import { catalogue as catalogueEn } from '../../src/strings/en/catalogue.js';
import { en } from '../../src/strings/en/index.js';
import { catalogue as catalogueNl } from '../../src/strings/nl/catalogue.js';
import { nl } from '../../src/strings/nl/index.js';
import type { CoachText } from '../../src/strings/stage.js';

const dutch = {
  D1: ['Microsoft Authenticator', 'Authenticator-app', 'Toevoegen'],
  D2: ['Ja', 'Bevestigen'],
  D3: ['1 februari 2027'],
  D4: ['QR-code', 'open'],
  D5: ['tien minuten', 'nog een keer'],
  D6: ['geen melding', 'haal', 'opent'],
  D7: ['OK', 'Ja'],
  D8: ['Meer informatie vereist'],
} as const;
const english = {
  D1: ['Microsoft Authenticator', 'Authenticator-app', 'Toevoegen'],
  D2: ['Yes', 'Verify'],
  D3: ['1 February 2027'],
  D4: ['QR code', 'open'],
  D5: ['ten minutes', 'once more'],
  D6: ['No notification', 'yourself', 'Open the app'],
  D7: ['OK', 'Yes'],
  D8: ['More information required'],
} as const;

/**
 * Where the word or the order in a guide of the school is not what is met today, a learner who follows the guide is told
 * both. D1 to D8 are the differences that were found between the two guides and the product.
 */
describe.each([
  { strings: nl, catalogue: catalogueNl, says: dutch },
  { strings: en, catalogue: catalogueEn, says: english },
])('where the guide and the screen differ, the coach gives both ($strings.locale)', ({ strings, catalogue, says }) => {
  const { stops, way } = strings.stage;
  const said = (text: CoachText | undefined) =>
    text === undefined ? '' : coachSentence(text, { laptop: strings, phone: strings, kind: 'android' });
  const both = (...texts: (CoachText | undefined)[]) => texts.map(said).join(' ');

  it.each([
    [
      'D1',
      'which of the methods is meant',
      both(stops.chooseApp.way?.['chooseAuthenticator']?.say, stops.chooseApp.way?.['chooseAuthenticator']?.why),
    ],
    ['D2', 'what the button after the number is called', both(way.phone.askNumber?.yes?.say)],
    ['D3', 'until when one can be called', both(stops.askCall.why)],
    [
      'D4',
      'that the page with the code stays open, whenever the app is opened',
      both(way.laptop.setUpAccount?.next?.why),
    ],
    ['D5', 'that the list of methods asks again, also at school', catalogue.E26.told],
    [
      'D6',
      'that a request is there without a notification too',
      both(way.phone.accounts?.refresh?.why, way.quiet?.openApp?.why),
    ],
    [
      'D7',
      'what the button that deletes is called',
      both(stops.confirmDeletion.say, way.laptop.confirmDelete?.yes?.say),
    ],
    ['D8', 'what the page is called that asks for the app', both(way.laptop.interrupted?.next?.why)],
  ] as const)('%s: %s', (id, _what, text) => {
    for (const word of says[id]) expect(text).toContain(word);
  });
});
