import { press, pressLines, type Control } from '../protocol/controls.js';
import type { LaptopIntentType } from './laptop.intents.js';
import type { LaptopView } from './laptop.view.types.js';

type Controls = readonly Control<LaptopIntentType>[];

/** The browser's own buttons: on every page but an empty tab, which has nothing to leave. */
const browser: Controls = press('person.goBack', 'person.reload', 'person.closeTab');

/** A form that can be sent when something is in it. */
const filledForm = (filled: boolean): Controls => (filled ? press('person.fill', 'person.send') : press('person.fill'));

const page: { readonly [S in LaptopView['screen']]: (view: Extract<LaptopView, { screen: S }>) => Controls } = {
  newTab: ({ address }) =>
    address === 'setup' ? press('person.openSetup') : press('person.openMyAccount', 'person.openMail'),
  email: () => press('person.fill', 'person.next'),
  password: () => press('person.fill', 'person.next'),
  approval: ({ otherWay }) => (otherWay ? press('person.cannotUseApp') : []),
  approvalStopped: ({ otherWay }) =>
    otherWay ? press('person.resend', 'person.cannotUseApp') : press('person.resend'),
  chooseProof: ({ ways }) => [
    ...press<LaptopIntentType>('person.askApp'),
    ...(ways.includes('code') ? press<LaptopIntentType>('person.useCode') : []),
    ...(ways.includes('call') ? press<LaptopIntentType>('person.callMe') : []),
  ],
  calling: () => press('person.cannotUseApp'),
  callStopped: () => press('person.callMe', 'person.cannotUseApp'),
  enterPasscode: ({ early }) => [
    { id: 'person.type', kind: 'type', domain: 'passcode' },
    ...press<LaptopIntentType>('person.verify', early ? 'person.setUpFirst' : 'person.chooseAnother'),
  ],
  noWayIn: () => press('person.signInAgain'),
  enterPass: () => [{ id: 'person.type', kind: 'type', domain: 'pass' }, ...press<LaptopIntentType>('person.verify')],
  staySignedIn: () => press('person.yes', 'person.no'),
  mail: ({ report, lure }) => [
    ...press<LaptopIntentType>('person.openMyAccount'),
    ...(report === 'open' ? press<LaptopIntentType>('person.openReport') : []),
    ...(lure ? press<LaptopIntentType>('person.openMessage') : []),
  ],
  message: () => press('person.openLink', 'person.openReport'),
  report: ({ filled }) => filledForm(filled),
  reportSent: () => press('person.done'),
  myAccount: ({ errand }) => press(errand === 'pairing' ? 'person.openSecurityInfo' : 'person.openPassword'),
  newPassword: ({ filled }) => filledForm(filled),
  passwordChanged: () => press('person.openMail', 'person.done'),
  // Those of long ago are only in the way when there is no room.
  securityInfo: ({ methods, older, full }) => [
    ...press<LaptopIntentType>('person.addMethod'),
    ...pressLines<LaptopIntentType>('person.deleteMethod', methods.length + (full ? older.length : 0)),
  ],
  confirmDelete: () => press('person.yes', 'person.cancel'),
  passkey: () => press('person.skip'),
  registrationBlocked: () => [],
  othersAccount: () => press('person.signOut'),
  pickAccount: () => press('person.useOtherAccount'),
  interrupted: () => press('person.next', 'person.useOtherAccount'),
  chooseMethod: ({ offered }) => [
    ...(offered ? press<LaptopIntentType>('person.chooseAuthenticator') : []),
    ...press<LaptopIntentType>('person.choosePhone', 'person.chooseEmail', 'person.cancel'),
  ],
  methodRefused: () => press('person.chooseAnother'),
  tooManyApps: () => press('person.cancel'),
  getApp: () => press('person.next', 'person.cancel', 'person.useOtherApp', 'person.useOtherWay'),
  setUpAccount: () => press('person.previous', 'person.next'),
  code: ({ manual }) => press('person.previous', 'person.next', ...(manual ? (['person.cantScan'] as const) : [])),
  pairingLink: () => press('person.previous', 'person.next', 'person.openPairingLink'),
  manualCode: () => press('person.previous', 'person.next', 'person.scanInstead'),
  codeExpired: () => press('person.restart'),
  tryOut: () => press('person.previous'),
  tryStopped: () => press('person.previous', 'person.resend'),
  tryApproved: () => press('person.next'),
  added: () => press('person.done'),
};

/** What the laptop draws that can be pressed or typed in: the page's own controls, and the browser's. */
export function laptopControls(view: LaptopView): Controls {
  // The record proves the pairing name by name; TypeScript cannot carry that proof through the look-up.
  const own = (page[view.screen] as (view: LaptopView) => Controls)(view);
  if (view.screen === 'newTab') return own;
  // A dialog lies over the page; the browser's buttons stay.
  return [...own, ...browser];
}
