import type { CatalogueId } from '../conditions/catalogue.js';
import type { ConditionId } from '../conditions/condition.js';
import type { ScenarioId } from '../scenarios/scenario.js';
import { laptopAt, phoneAt } from '../scenarios/stops.js';
import { asksForStranger } from '../coach/signs.js';
import type { World } from '../world/world.js';
import type { Deed } from './deeds.js';

interface Way {
  readonly scenario: ScenarioId;
  readonly conditions?: readonly ConditionId[];
  readonly deeds: readonly Deed[];
  /** What else they can have done by then. */
  readonly also?: readonly (readonly Deed[])[];
}

const locked = { at: 'phone', screen: 'locked' } as const;
const intoApp: readonly Deed[] = [
  { ...locked, act: 'person.unlock' },
  { at: 'phone', screen: 'home', act: 'person.openApp' },
  { at: 'phone', screen: 'appLocked', act: 'person.useFinger' },
];
const wrongNumber: readonly Deed[] = [
  { at: 'phone', screen: 'askNumber', act: 'person.type', types: 'wrong' },
  { at: 'phone', screen: 'askNumber', act: 'person.yes' },
  { at: 'phone', screen: 'confirmIdentity', act: 'person.useFinger' },
];
const byCode: readonly Deed[] = [
  { until: 'approveSignIn' },
  { at: 'laptop', screen: 'approval', act: 'person.cannotUseApp' },
  { at: 'laptop', screen: 'chooseProof', act: 'person.useCode' },
];
const typesCode = (types: 'right' | 'wrong'): readonly Deed[] => [
  { at: 'laptop', screen: 'enterPasscode', act: 'person.type', types },
  { at: 'laptop', screen: 'enterPasscode', act: 'person.verify' },
];

const toCopy: readonly Deed[] = [
  { at: 'laptop', screen: 'newTab', act: 'person.openMail' },
  { at: 'laptop', screen: 'mail', act: 'person.openMessage' },
  { at: 'laptop', screen: 'message', act: 'person.openLink' },
];
const closes: Deed = { at: 'laptop', screen: 'approval', act: 'person.closeTab' };
/** The password was filled in on a copy. */
export const givesPassword: readonly Deed[] = [
  ...toCopy,
  { at: 'laptop', screen: 'password', act: 'person.fill' },
  { at: 'laptop', screen: 'password', act: 'person.next' },
];
/** And what was asked then was approved. */
export const letsIn: readonly Deed[] = [
  ...givesPassword,
  { ...locked, act: 'person.openNotice' },
  { at: 'phone', screen: 'askNumber', act: 'person.type', types: 'right' },
  { at: 'phone', screen: 'askNumber', act: 'person.yes' },
  { at: 'phone', screen: 'confirmIdentity', act: 'person.useFinger' },
];
const denies: readonly Deed[] = [
  ...givesPassword,
  { ...locked, act: 'person.openNotice' },
  { at: 'phone', screen: 'askNumber', act: 'person.deny' },
];

const testing = ['first-setup', 'first-setup-at-home'] as const;

/** How a learner comes into what neither a start nor one press on the way of the guide leads to. */
export const ways: Partial<Readonly<Record<CatalogueId, readonly Way[]>>> = {
  E13: [
    ...testing.map((scenario) => ({ scenario, deeds: [{ until: 'typeNumber' }, 'waits'] satisfies Deed[] })),
    { scenario: 'daily-sign-in', deeds: [{ until: 'approveSignIn' }, 'waits'] },
  ],
  E14: [
    ...testing.map((scenario) => ({ scenario, deeds: [{ until: 'typeNumber' }, ...wrongNumber] satisfies Deed[] })),
    {
      scenario: 'daily-sign-in',
      deeds: [{ until: 'approveSignIn' }, { ...locked, act: 'person.openNotice' }, ...wrongNumber],
    },
  ],
  E20: [
    {
      scenario: 'daily-sign-in',
      deeds: [
        ...intoApp,
        { at: 'phone', screen: 'accounts', act: 'person.openAccount' },
        { at: 'phone', screen: 'account', act: 'person.removeAccount' },
        { at: 'phone', screen: 'confirmRemoval', act: 'person.confirm' },
      ],
    },
  ],
  E27: [
    {
      scenario: 'daily-sign-in',
      conditions: ['clockWrong'],
      deeds: [
        ...byCode,
        ...intoApp,
        { at: 'phone', screen: 'accounts', act: 'person.openAccount' },
        ...typesCode('right'),
      ],
    },
  ],
  E28: [
    {
      scenario: 'daily-sign-in',
      conditions: ['otherAccount'],
      deeds: [
        ...byCode,
        ...intoApp,
        { at: 'phone', screen: 'accounts', act: 'person.openOther' },
        ...typesCode('wrong'),
      ],
    },
  ],
  E51: [
    {
      scenario: 'link-in-a-mail',
      deeds: letsIn,
      also: [
        toCopy,
        givesPassword,
        [...givesPassword, closes],
        denies,
        [...denies, closes],
        [...letsIn, { at: 'laptop', screen: 'myAccount', act: 'person.closeTab' }],
      ],
    },
  ],
};

/** What a practice of its own is about: how a learner comes to it, and where it shows. */
interface OwnPlace {
  readonly deeds: readonly Deed[];
  readonly shows: (world: World) => boolean;
}

/** The entries that a practice is about; nothing in it goes wrong but that. */
export const ownPlaces: Partial<Readonly<Record<CatalogueId, OwnPlace>>> = {
  E16: { deeds: ['waits'], shows: ({ service }) => asksForStranger(service) },
  E21: { deeds: [{ until: 'askPass' }], shows: laptopAt('noWayIn', 'enterPass') },
  E26: { deeds: [{ until: 'approveList' }], shows: laptopAt('approval') },
  E39: { deeds: [{ until: 'openLink' }], shows: laptopAt('getApp', 'setUpAccount', 'pairingLink') },
  cameraBroken: { deeds: [{ until: 'readCode' }], shows: phoneAt('scanner', 'cameraBlocked') },
};
