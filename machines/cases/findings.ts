/**
 * What can be found out about a learner and their devices: each is one of a few values, and a function of the world. The values
 * of each, in the order in which somebody would ask for them.
 */
export const values = {
  /** What the page on the laptop is about. */
  laptop: [
    'nothing',
    'signsIn',
    'lockedOut',
    'passkey',
    'asksNumber',
    'noAnswer',
    'tooOften',
    'refused',
    'mismatched',
    'asksCode',
    'codeRefused',
    'showsCode',
    'notScanned',
    'codeGone',
    'setsUp',
    'blocked',
    'list',
    'listFull',
    'noWayIn',
    'asksPass',
    'signedIn',
  ],
  /** What the phone in hand shows as it is. */
  phone: [
    'quiet',
    'asksNumber',
    'refused',
    'mismatched',
    'requestGone',
    'call',
    'scans',
    'scansPart',
    'scansOther',
    'cameraDark',
    'cameraBlocked',
    'cameraApp',
    'notAdded',
    'notAllowed',
    'portalOld',
    'personal',
    'signsIn',
    'wrongKind',
    'lockRefuses',
    'app',
    'store',
    'otherApp',
    'fakeApp',
    'mustUpdate',
  ],
  /** Whether the app is on the phone, or another one in its place. */
  app: ['absent', 'installed', 'old', 'fake', 'other'],
  /** What the list of accounts in the app holds of the school. */
  tile: ['none', 'nameOnly', 'school'],
  otherAccounts: ['none', 'some'],
  /** Which kind of account the phone shows to be chosen. */
  kind: ['none', 'work', 'personal', 'other'],
  /** Whether the number on the phone is that of the laptop. */
  typed: ['none', 'same', 'different'],
  notifications: ['notAsked', 'on', 'off'],
  camera: ['notAsked', 'on', 'off', 'broken'],
  internet: ['on', 'off'],
  clock: ['right', 'wrong'],
  battery: ['free', 'saving'],
  /** Whether the phone has the services that bring notifications. */
  services: ['there', 'missing'],
  finger: ['works', 'fails'],
  /** What keeps the store from installing the app. */
  store: ['free', 'full', 'signedOut', 'parent', 'tooOld'],
  oldPhone: ['none', 'asks', 'quiet'],
  place: ['school', 'home'],
  /** Whose name stands at the top of the page. */
  account: ['none', 'own', 'other'],
  /** Whether the learner was signing in, or setting up, when the phone asked. */
  started: ['self', 'nobody'],
  /** How the learner came to the page for the password: by their own address, or by a link in a message. */
  entrance: ['own', 'link'],
  /** Whether somebody else is signed in with the account. */
  stranger: ['out', 'in'],
  /** Whether it ever worked with this account. */
  before: ['never', 'worked'],
  /** Which phones the school knows: what is in their apps, nobody sees there. */
  methods: ['none', 'this', 'old', 'both', 'full'],
  /** Whether the password is taken. */
  password: ['taken', 'locked'],
  /** Whether the school lets the app be added here. */
  offered: ['yes', 'notOffered', 'onlyAtSchool', 'provesFirst'],
  /** What a request that is sent now does. */
  request: ['notLinked', 'arrives', 'onlyInApp', 'onOldPhone', 'nothing'],
} as const;

export type Findings = { readonly [F in keyof typeof values]: (typeof values)[F][number] };

export type FindingId = keyof Findings;

/** A value of one of the findings. */
export type FindingValue = Findings[FindingId];

/** Everything that can be found. */
export const findingIds = Object.keys(values) as readonly FindingId[];
