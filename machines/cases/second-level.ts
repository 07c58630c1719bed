import type { Case } from './case.js';
import { comes } from './comes.js';
import { inStore, phone, toAccounts } from './told-deeds.js';

const atDesk = comes(2, 'desk');
const byPhone = comes(2, 'telephone');
const byMail = comes(2, 'mail');

/** Two causes. */
export const secondLevel = {
  otherNameAndFull: atDesk(
    'first-setup',
    ['ofSomebodyElse', 'storageFull'],
    [{ meets: 'E40' }, ...inStore, { ...phone('storeResults'), act: 'person.install' }],
    ['E40', 'storageFull'],
  ),
  silentAndOld: atDesk(
    'daily-sign-in',
    ['notificationsOff', 'appOutdated'],
    [{ until: 'approveSignIn' }],
    ['E11', 'E30'],
  ),
  offlineAndOff: byPhone(
    'daily-sign-in',
    ['offline', 'notificationsOff'],
    [{ until: 'approveSignIn' }],
    ['E11', 'E12'],
    { tells: ['laptopShows', 'phoneShows'] },
  ),
  cameraAndNotices: byPhone('first-setup', ['notificationsOff', 'cameraOff'], [{ meets: 'E37' }], ['E11', 'E37']),
  otherNameAndApp: atDesk(
    'first-setup',
    ['ofSomebodyElse', 'appWithoutAccount'],
    [{ meets: 'E40' }, ...toAccounts],
    ['E09', 'E40'],
  ),
  clockAndNotices: byMail(
    'daily-sign-in',
    ['clockWrong', 'notificationsOff'],
    [{ until: 'approveSignIn' }],
    ['E11', 'E27'],
  ),
  lockAndOffline: byMail('daily-sign-in', ['offline', 'fingerFails'], [{ until: 'approveSignIn' }], ['E12', 'E45']),
} satisfies Readonly<Record<string, Omit<Case, 'id'>>>;
