import type { Deed } from './deeds.js';

/** Deeds that more than one case has. */
export const phone = (screen: Extract<Deed, { at: 'phone' }>['screen']) => ({ at: 'phone', screen }) as const;
export const toAccounts: readonly Deed[] = [
  { ...phone('locked'), act: 'person.unlock' },
  { ...phone('home'), act: 'person.openApp' },
];
export const inStore: readonly Deed[] = [
  { ...phone('locked'), act: 'person.unlock' },
  { ...phone('home'), act: 'person.openStore' },
  { ...phone('store'), act: 'person.search' },
  { ...phone('storeSearch'), act: 'person.type' },
  { ...phone('storeSearch'), act: 'person.submit' },
];
export const wrongNumber: readonly Deed[] = [
  { until: 'approveSignIn' },
  { ...phone('locked'), act: 'person.openNotice' },
  { ...phone('askNumber'), act: 'person.type', types: 'wrong' },
  { ...phone('askNumber'), act: 'person.yes' },
  { ...phone('confirmIdentity'), act: 'person.useFinger' },
];
/** The account was taken out of the app, and then signing in asks that app. */
export const tidied: readonly Deed[] = [
  ...toAccounts,
  { ...phone('appLocked'), act: 'person.useFinger' },
  { ...phone('accounts'), act: 'person.openAccount' },
  { ...phone('account'), act: 'person.removeAccount' },
  { ...phone('confirmRemoval'), act: 'person.confirm' },
  { at: 'laptop', screen: 'newTab', act: 'person.openMail' },
  { at: 'laptop', screen: 'email', act: 'person.fill' },
  { at: 'laptop', screen: 'email', act: 'person.next' },
  { at: 'laptop', screen: 'password', act: 'person.fill' },
  { at: 'laptop', screen: 'password', act: 'person.next' },
];
export const byCode: readonly Deed[] = [
  { until: 'approveSignIn' },
  { at: 'laptop', screen: 'approval', act: 'person.cannotUseApp' },
  { at: 'laptop', screen: 'chooseProof', act: 'person.useCode' },
  ...toAccounts,
  { ...phone('appLocked'), act: 'person.useFinger' },
];
export const verifies = { at: 'laptop', screen: 'enterPasscode', act: 'person.verify' } as const satisfies Deed;
export const typesCode = { at: 'laptop', screen: 'enterPasscode', act: 'person.type' } as const satisfies Deed;
