import type { Case } from './case.js';
import { comes } from './comes.js';
import { byCode, phone, tidied, typesCode, verifies, wrongNumber } from './told-deeds.js';
import { letsIn } from './ways.js';

const atDesk = comes(3, 'desk');
const byPhone = comes(3, 'telephone');
const byMail = comes(3, 'mail');

/** The story says something else than what is so. */
export const thirdLevel = {
  brokenCamera: byPhone('first-setup', ['cameraOff'], [{ meets: 'E37' }], ['E37'], {
    tells: ['camera'],
    temper: { wrong: { camera: 'broken' } },
  }),
  notAllowed: byPhone('cannot-scan', [], [{ until: 'readCode' }], ['cameraBroken'], {
    tells: ['camera', 'hasApp'],
    temper: { wrong: { camera: 'off' } },
  }),
  surelyOnline: byPhone('daily-sign-in', ['offline'], [{ until: 'approveSignIn' }], ['E12'], {
    tells: ['internet', 'phoneShows'],
    temper: { wrong: { internet: 'on' } },
  }),
  tooManyTries: byPhone('daily-sign-in', ['askedTooOften'], [{ meets: 'E42' }], ['E42'], {
    tells: ['phoneShows'],
    temper: { wrong: { laptopShows: 'noAnswer' } },
  }),
  notHacked: atDesk('approve-again', [], [{ until: 'approveList' }], ['E26'], {
    tells: ['selfStarted', 'phoneShows'],
    temper: { wrong: { selfStarted: 'nobody' } },
  }),
  everythingMoved: atDesk('new-phone-by-call', ['restored'], [{ meets: 'E17' }], ['E17'], {
    tells: ['inApp'],
    temper: { wrong: { inApp: 'school' } },
  }),
  forColleague: byMail(
    'daily-sign-in',
    ['clockWrong'],
    [...byCode, { ...phone('accounts'), act: 'person.openAccount' }, { ...typesCode, types: 'right' }, verifies],
    ['E27'],
    {
      tells: ['laptopShows', 'clock'],
      temper: { wrong: { clock: 'right' } },
      request: 'resetColleague',
    },
  ),
  typeForMe: atDesk(
    'first-setup',
    [],
    [{ until: 'scanCode' }, { ...phone('chooseWay'), act: 'person.signIn' }],
    ['E08'],
    {
      temper: { wrong: { kindChosen: 'personal' } },
      request: 'takePassword',
    },
  ),
  noCard: atDesk('daily-sign-in', [], wrongNumber, ['E14'], {
    tells: ['sameNumber'],
    temper: { wrong: { sameNumber: 'same' } },
    request: 'skipProof',
  }),
  appBroken: byPhone('daily-sign-in', [], tidied, ['E20'], {
    tells: ['phoneShows', 'inApp'],
    temper: { unknown: ['laptopShows'], wrong: { inApp: 'school' } },
  }),
  otherCode: byPhone(
    'daily-sign-in',
    ['otherAccount'],
    [...byCode, { ...phone('accounts'), act: 'person.openOther' }, { ...typesCode, types: 'wrong' }, verifies],
    ['E28'],
    {
      tells: ['clock', 'laptopShows'],
      temper: { wrong: { otherAccounts: 'none' } },
    },
  ),
  sureOfThePage: byPhone('link-in-a-mail', [], letsIn, ['E51'], {
    tells: ['selfStarted', 'cameBy'],
    temper: { vague: ['phoneShows'], wrong: { cameBy: 'own' } },
  }),
} satisfies Readonly<Record<string, Omit<Case, 'id'>>>;
