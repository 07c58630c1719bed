import type { MessageFrom } from '../protocol/messages.js';
import { inApp, scanForOther, scanForWork, type PhoneContext } from './phone.setup.js';
import { required } from '../protocol/required.js';

const scan = [
  { guard: 'seesPart', target: 'seeingPart' },
  { guard: 'seesNoCode', target: 'seeingNoCode' },
  { guard: 'forOther', target: 'wrongKind' },
  { guard: 'hasAccount', target: 'alreadyAdded' },
  { target: 'activating', actions: 'keepSeen' },
] as const;

const scanner = {
  ...inApp,
  'person.scan': scan,
  'person.enterManually': 'enteringCode',
  'person.goBack': 'accounts',
} as const;

/** What becomes of a code that was presented. Android says so; an iPhone shows the account and asks about notifications. */
const activated = {
  'wire.accountActivated': [
    { guard: 'asksWhenAdded', target: 'askingNotifications', actions: 'keepAccount' },
    { guard: 'isIphone', target: 'accounts', actions: 'keepAccount' },
    { target: 'accountAdded', actions: 'keepAccount' },
  ],
  'wire.activationRefused': 'activationFailed',
} as const;

/** Without a connection a code says nothing to anybody. */
const withoutConnection = { guard: 'offline', target: 'activationFailed' } as const;

/** A phone that is not safe, or not up to date, adds nothing. */
const withHindrance = { guard: 'kept', target: 'activationFailed' } as const;

/** What was scanned or typed is shown to the service. */
const presents = <const P extends (of: { context: PhoneContext }) => MessageFrom<'phone'>>(params: P) =>
  [withoutConnection, withHindrance, { actions: { type: 'post', params } }] as const;

const entry = {
  ...inApp,
  'person.type': { target: 'enteringCode', actions: 'typeCode' },
  'person.typeUrl': { target: 'enteringCode', actions: 'typeUrl' },
  'person.finish': [
    { guard: 'hasAccount', target: 'alreadyAdded', actions: 'clearText' },
    { guard: 'bothFilled', target: 'activatingCode' },
    { target: 'codeIncomplete' },
  ],
  'person.goBack': { target: 'accounts', actions: 'clearText' },
  'person.goHome': { target: 'home', actions: 'clearText' },
} as const;

const nameField = {
  ...inApp,
  'person.type': { target: 'personalSignIn', actions: 'typeName' },
  'person.next': [{ guard: 'filled', target: 'personalUnknown' }, { target: 'personalEmpty' }],
  'person.goBack': { target: 'accounts', actions: 'clearText' },
  'person.goHome': { target: 'home', actions: 'clearText' },
} as const;

/** Adding an account: which kind, which way, the camera, the scanner, and typing the code instead. */
export const adding = {
  choosingKind: {
    on: {
      ...inApp,
      'person.personal': 'personalSignIn',
      'person.work': 'choosingWay',
      'person.other': scanForOther,
      'person.goBack': 'accounts',
    },
  },
  personalSignIn: { on: nameField },
  personalEmpty: { on: nameField },
  personalUnknown: { on: nameField },
  choosingWay: {
    on: { ...inApp, 'person.signIn': 'signingInApp', 'person.scanCode': scanForWork, 'person.goBack': 'accounts' },
  },
  signingInApp: {
    on: { ...inApp, 'person.goBack': 'choosingWay' },
  },
  askingCamera: {
    on: {
      ...inApp,
      'person.allow': { target: 'scanning', actions: 'allowCamera' },
      'person.allowOnce': 'scanning',
      'person.refuse': { target: 'cameraBlocked', actions: 'refuseCamera' },
    },
  },
  cameraBlocked: {
    on: {
      ...inApp,
      'person.openAppSettings': 'appSettings',
      'person.enterManually': 'enteringCode',
      'person.goBack': 'accounts',
    },
  },
  scanning: { on: scanner },
  seeingPart: { on: scanner },
  seeingNoCode: { on: scanner },
  wrongKind: {
    on: { ...inApp, 'person.ok': 'accounts' },
  },
  enteringCode: { on: entry },
  codeIncomplete: { on: entry },
  activating: {
    exit: 'dropSeen',
    after: {
      activationProgress: presents(
        ({ context }: { context: PhoneContext }) =>
          ({
            from: 'phone',
            to: 'service',
            type: 'wire.ticketPresented',
            ticket: required(context.seen, 'phone: the ticket being activated'),
            phone: context.kind,
          }) satisfies MessageFrom<'phone'>,
      ),
    },
    on: activated,
  },
  activatingCode: {
    exit: 'clearText',
    after: {
      activationProgress: presents(
        ({ context }: { context: PhoneContext }) =>
          ({
            from: 'phone',
            to: 'service',
            type: 'wire.codePresented',
            code: context.text,
            url: context.url,
            phone: context.kind,
          }) satisfies MessageFrom<'phone'>,
      ),
    },
    on: activated,
  },
  activationFailed: {
    on: {
      ...inApp,
      'person.ok': 'accounts',
      'person.mend': { target: 'accounts', actions: 'updatePortal' },
    },
  },
  alreadyAdded: {
    on: { ...inApp, 'person.ok': 'accounts' },
  },
} as const;
