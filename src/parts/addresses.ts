import type { LaptopView, Mode } from '../../machines/laptop/laptop.view.types.js';

/** An address as the bar shows it: the domain is what tells a real page from a false one, so it stands apart. */
export interface Address {
  readonly before: string;
  readonly domain: string;
  readonly path: string;
}

/** The real addresses, or fictional ones for who may not show those. */
export type AddressBook = 'real' | 'fictional';

/** A page that has an address of its own. */
export type AddressPage = 'account' | 'setup' | 'securityInfo' | 'register' | 'signIn' | 'mail' | 'copy';

const real = (before: string, domain: string, path = ''): Address => ({ before, domain, path });
const fictional = (before: string, path = ''): Address => ({ before, domain: 'voorbeeldschool.example', path });

/** Of no school, whatever a profile says: where a link of a stranger leads. */
const copy = real('', 'school-inloggen.example', '/verlengen');

export const addresses: { readonly [B in AddressBook]: { readonly [P in AddressPage]: Address } } = {
  real: {
    account: real('myaccount.', 'microsoft.com'),
    setup: real('', 'aka.ms', '/mfasetup'),
    securityInfo: real('mysignins.', 'microsoft.com', '/security-info'),
    register: real('mysignins.', 'microsoft.com', '/register'),
    signIn: real('login.', 'microsoftonline.com'),
    mail: real('outlook.', 'office.com', '/mail'),
    copy,
  },
  fictional: {
    account: fictional('mijnaccount.'),
    setup: fictional('', '/instellen'),
    securityInfo: fictional('mijnaanmelding.', '/beveiligingsgegevens'),
    register: fictional('mijnaanmelding.', '/instellen'),
    signIn: fictional('aanmelden.'),
    mail: fictional('mail.'),
    copy,
  },
};

type PageOf<S extends LaptopView['screen']> = (view: Extract<LaptopView, { screen: S }>) => AddressPage | null;

const wizard = ({ mode }: { readonly mode: Mode }): AddressPage => (mode === 'manage' ? 'securityInfo' : 'register');
const orCopy = ({ lured }: { readonly lured: boolean }): AddressPage => (lured ? 'copy' : 'signIn');
const page: { readonly [S in LaptopView['screen']]: PageOf<S> } = {
  newTab: () => null,
  email: () => 'signIn',
  password: orCopy,
  approval: orCopy,
  approvalStopped: () => 'signIn',
  chooseProof: () => 'signIn',
  enterPasscode: () => 'signIn',
  calling: () => 'signIn',
  callStopped: () => 'signIn',
  noWayIn: () => 'signIn',
  enterPass: () => 'signIn',
  staySignedIn: () => 'signIn',
  passkey: () => 'signIn',
  registrationBlocked: () => 'signIn',
  othersAccount: () => 'account',
  pickAccount: () => 'signIn',
  mail: () => 'mail',
  message: () => 'mail',
  report: () => 'mail',
  reportSent: () => 'mail',
  myAccount: () => 'account',
  newPassword: () => 'account',
  passwordChanged: () => 'account',
  securityInfo: () => 'securityInfo',
  confirmDelete: () => 'securityInfo',
  interrupted: () => 'signIn',
  chooseMethod: () => 'securityInfo',
  methodRefused: wizard,
  tooManyApps: () => 'securityInfo',
  getApp: wizard,
  setUpAccount: wizard,
  code: wizard,
  pairingLink: wizard,
  manualCode: wizard,
  codeExpired: wizard,
  tryOut: wizard,
  tryStopped: wizard,
  tryApproved: wizard,
  added: wizard,
};

/** The page whose address the bar shows, or none for an empty tab. */
export function pageOf(view: LaptopView): AddressPage | null {
  // The record proves the pairing name by name; TypeScript cannot carry that proof through the look-up.
  return (page[view.screen] as (view: LaptopView) => AddressPage | null)(view);
}
