import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { probesOver } from '../../machines/cases/probes.js';
import { advance, openVisit } from '../../machines/cases/visit.js';
import { workshopLengths } from '../../machines/cases/workshop.js';
import { programme, rolesOf } from '../../src/class/programme.js';
import { RoleCard } from '../../src/class/role-card.js';
import { workshopWords } from '../../src/class/workshop-words.js';
import { answerTexts, turnsOf } from '../../src/desk/talk-lines.js';
import { deskWords } from '../../src/desk/words.js';

const phone = 'android';
const played = new Set(workshopLengths.flatMap((length) => programme(length)).flatMap(({ rounds }) => rounds.flat()));

/** Each answer on a card by its question. */
const repliesIn = (markup: string): ReadonlyMap<string, string> =>
  new Map(
    [...markup.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(([, asks = '', says = '']) => [
      asks,
      says
        .replace(/<em>.*<\/em>/, '')
        .replaceAll('&#x27;', "'")
        .trim(),
    ]),
  );

describe.each(['nl', 'en'] as const)('a card to play, in %s', (locale) => {
  it.each([...played].map((one) => [one.id, one] as const))(
    '%s: it answers as the learner does at the desk',
    async (_, one) => {
      const [words, desk] = await Promise.all([workshopWords[locale].load(), deskWords[locale].load()]);
      const role =
        rolesOf(programme(90), phone).get(one) ?? rolesOf([...programme(30), ...programme(60)], phone).get(one)!;
      const replies = repliesIn(renderToStaticMarkup(<RoleCard words={words} one={one} role={role} turn="" />));
      const visit = advance(openVisit(one, phone, 3), { type: 'desk.askPhone' });
      const done = probesOver(one.channel).map((probe) => advance(visit, { type: 'desk.probe', probe }).done.at(-1)!);
      const told = done.map((each) => {
        const { event, answer } = each;
        const [asks, says] = turnsOf(each, desk, visit);
        // Who plays tells what is seen, in the words in which a helper reads it from the devices.
        const seen = event.type === 'desk.probe' && event.probe.kind !== 'ask';
        return [
          asks!.texts.join(' '),
          seen ? answerTexts(answer!, desk.desk, 'seen').join(' ') : says!.texts.join(' '),
        ];
      });
      const on = told.filter(([asks]) => replies.has(asks!));
      expect(on.length).toBe(replies.size);
      for (const [asks, says] of on) expect([asks, replies.get(asks!)]).toEqual([asks, says]);
      expect(replies.get(desk.desk.asks.laptopShows)).toBeTruthy();
      expect(replies.get(desk.desk.asks.phoneShows)).toBeTruthy();
    },
  );
});
