import type { Case } from './case.js';
import { comes } from './comes.js';
import { inStore, phone, tidied, toAccounts } from './told-deeds.js';
import { givesPassword, letsIn } from './ways.js';

const atDesk = comes(1, 'desk');
const byPhone = comes(1, 'telephone');
const byMail = comes(1, 'mail');

/** One cause. */
export const firstLevel = {
  /** Whoever has the app thinks that all is done. */
  notLinked: atDesk('first-setup-at-home', ['appWithoutAccount'], [{ until: 'acceptWizard' }, ...toAccounts], ['E09'], {
    tells: ['hasApp', 'laptopShows'],
  }),
  /** The page with the code is closed before the phone was there to scan it. */
  codeClosed: atDesk(
    'first-setup',
    [],
    [
      { until: 'scanCode' },
      { ...phone('chooseWay'), act: 'person.scanCode' },
      { ...phone('askCamera'), act: 'person.allow' },
      { at: 'laptop', screen: 'code', act: 'person.closeTab' },
    ],
    ['E02'],
    { tells: ['phoneShows'] },
  ),
  wrongAccount: atDesk(
    'first-setup',
    [],
    [
      { until: 'chooseWork' },
      { ...phone('accounts'), act: 'person.add' },
      { ...phone('chooseKind'), act: 'person.personal' },
      { ...phone('personalSignIn'), act: 'person.type', types: 'right' },
      { ...phone('personalSignIn'), act: 'person.next' },
    ],
    ['E06'],
    { tells: ['hasApp'] },
  ),
  noNotices: atDesk('daily-sign-in', ['notificationsOff'], [{ until: 'approveSignIn' }], ['E11'], {
    tells: ['laptopShows', 'phoneShows'],
  }),
  /** Both phones are linked, and the school asks the one that was there first. */
  oldPhone: atDesk('new-phone', ['oldPhoneListed'], [{ until: 'approveSignIn' }], ['E19'], {
    tells: ['phoneShows', 'hasApp'],
  }),
  strangePrompt: atDesk('unexpected-prompt', [], ['waits'], ['E16'], { tells: ['phoneShows', 'selfStarted'] }),
  otherName: atDesk('first-setup', ['ofSomebodyElse'], [{ meets: 'E40' }], ['E40'], { tells: ['workedBefore'] }),
  fakeApp: atDesk(
    'first-setup',
    [],
    [{ until: 'installApp' }, ...inStore, { ...phone('storeResults'), act: 'person.installAd' }],
    ['E36'],
    { tells: ['phoneShows'] },
  ),
  fullPhone: byPhone('first-setup-at-home', ['storageFull'], [{ meets: 'storageFull' }], ['storageFull'], {
    tells: ['hasApp'],
    temper: { unknown: ['services'] },
  }),
  cameraRefused: byPhone('first-setup', ['cameraOff'], [{ meets: 'E37' }], ['E37'], { tells: ['hasApp'] }),
  noInternet: byPhone('daily-sign-in', ['offline'], [{ until: 'approveSignIn' }], ['E12'], {
    tells: ['laptopShows', 'phoneShows'],
  }),
  oldApp: byPhone('daily-sign-in', ['appOutdated'], [{ meets: 'E30' }], ['E30']),
  notOffered: atDesk('first-setup', ['notOffered'], [{ meets: 'E23' }], ['E23'], { tells: ['laptopShows'] }),
  onlyAtSchool: byPhone('first-setup-at-home', ['onlyAtSchool'], [{ meets: 'E24' }], ['E24'], { tells: ['place'] }),
  proofAsked: byPhone('first-setup-at-home', ['provesFirst'], [{ meets: 'E25' }], ['E25']),
  askedAlways: byMail('daily-sign-in', ['notCounted'], [{ meets: 'E44' }], ['E44']),
  rootedPhone: atDesk('first-setup', ['rooted'], [{ meets: 'E33' }], ['E33'], { tells: ['hasApp'] }),
  emptyApp: atDesk('daily-sign-in', [], tidied, ['E20'], { tells: ['laptopShows', 'phoneShows'] }),
  cameraApp: byPhone(
    'first-setup',
    [],
    [
      { until: 'scanCode' },
      { ...phone('chooseWay'), act: 'person.goHome' },
      { ...phone('home'), act: 'person.openCamera' },
    ],
    ['E04'],
  ),
  passwordLocked: byMail('daily-sign-in', ['passwordLocked'], [{ meets: 'E43' }], ['E43'], {
    temper: { vague: ['laptopShows'] },
  }),
  passkeyPage: byMail('daily-sign-in', ['passkeyFirst'], [{ meets: 'E47' }], ['E47']),
  deadTile: byMail('first-setup', ['deadTile'], [{ meets: 'E18' }], ['E18'], { tells: ['inApp'] }),
  numberPlease: byPhone('unexpected-prompt', [], ['waits'], ['E16'], {
    tells: ['phoneShows'],
    temper: { unknown: ['selfStarted'], vague: ['laptopShows'] },
    request: 'giveCode',
  }),
  mailRead: atDesk('link-in-a-mail', [], letsIn, ['E51'], { tells: ['cameBy'] }),
  linkFollowed: byPhone(
    'link-in-a-mail',
    [],
    [...givesPassword, { at: 'laptop', screen: 'approval', act: 'person.closeTab' }],
    ['E51'],
    { tells: ['phoneShows', 'selfStarted'] },
  ),
} satisfies Readonly<Record<string, Omit<Case, 'id'>>>;
