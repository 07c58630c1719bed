import { describe, expect, it } from 'vitest';
import { coachSentence } from '../../src/player/coach-text.js';
import { tellOnOnePhone } from '../../src/player/one-phone.js';
import type { CoachText, WayWords } from '../../src/strings/stage.js';
import { en } from '../../src/strings/en/index.js';
import { nl } from '../../src/strings/nl/index.js';

const kinds = ['android', 'iphone'] as const;
const told = tellOnOnePhone(null);
const languages = [nl, en].flatMap((strings) => [
  { on: 'two devices', locale: strings.locale, strings },
  { on: 'one phone', locale: strings.locale, strings: told(strings, strings.locale) },
]);
const typing = ['storeSearch', 'personalSignIn', 'manualEntry', 'askNumber'] as const;

describe.each(languages)('the coach in $locale, on $on', ({ strings }) => {
  const { stops, exits, way, twoPhones, outcomes, stopped, back } = strings.stage;
  const turns: readonly WayWords[] = [
    ...[...Object.values(way.laptop), ...Object.values(way.phone), way.passcode ?? {}, way.quiet ?? {}].flatMap(
      (acts) => Object.values(acts),
    ),
    ...[...Object.values(stopped), ...Object.values(outcomes)].map((why) => ({ say: '', why })),
    back,
    ...Object.values(stops).flatMap((stop) => Object.values(stop.way ?? {})),
    ...Object.values(twoPhones.take),
  ];
  const whys = [...Object.values(stops), ...turns].flatMap(({ why }) => (why === undefined ? [] : [why]));
  const said = (text: CoachText) => kinds.map((kind) => coachSentence(text, { laptop: strings, phone: strings, kind }));

  it('keeps an instruction within 55 signs', () => {
    const long = [...Object.values(stops), ...turns].flatMap(({ say }) => said(say)).filter((text) => text.length > 55);
    expect(long).toEqual([]);
  });

  it('keeps a reason within 110 signs', () => {
    const long = whys.flatMap(said).filter((text) => text.length > 110);
    expect(long).toEqual([]);
  });

  it('names only labels that the devices have', () => {
    const { find } = strings;
    const says = [...Object.values(stops), ...Object.values(exits), ...turns].map(({ say }) => say);
    const lines = [
      ...[...Object.values(find.stops), ...Object.values(find.pages), ...Object.values(find.exits)].flat(),
      ...says,
      ...whys,
    ];
    for (const text of lines.flatMap(said)) expect(text).not.toMatch(/[{}]|\*\*/);
  });

  it('keeps what it says while one types in a small window within 36 signs', () => {
    const lines = typing.flatMap((screen) => Object.values(way.phone[screen] ?? {}).flatMap(({ say }) => said(say)));
    expect(lines.filter((text) => text.length > 36)).toEqual([]);
  });

  it('says of a code that was left why it is dead and what to do, within 110 signs', () => {
    expect(strings.stage.codeLeft.length).toBeLessThanOrEqual(110);
  });
});

it('says a label in the language of its device', () => {
  expect(coachSentence('{L.next} {P.yes}', { laptop: en, phone: nl, kind: 'android' })).toBe('Next Ja');
});
