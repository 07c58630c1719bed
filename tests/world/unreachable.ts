import type { ScenarioId } from '../../machines/scenarios/index.js';

/** A phone that was set up before has its app, its first run and its permissions behind it. */
const alreadySetUp = [
  'installing',
  'welcomeQuiet',
  'welcomeSharing',
  'privacy',
  'startChoices',
  'restoring',
  'askingNotifications',
  'askingCamera',
].map((place) => `phone.${place}`);

/** Only where somebody else has the password does anything lead to these. */
const ofStranger = [
  ...['newPasswordEmpty', 'newPasswordTyped', 'passwordChanged'].map((place) => `laptop.${place}`),
  ...['reportEmpty', 'reportTyped', 'reportSent'].map((place) => `laptop.${place}`),
  'laptop.readingLure',
  'service.askingForStranger',
  'service.strangerPausing',
  'service.callingForStranger',
];
const ofCaller = ['phone.callerRinging', 'phone.callerTalking'];

/** Where no number is known that could be called. */
const withCall = ['laptop.awaitingCall', 'laptop.callStopped', 'phone.voiceTalking', 'service.callingForSignIn'];

const signingInWithPhone = ['laptop.awaitingApproval', 'laptop.approvalStopped', 'service.askingForSignIn'];

/** Where no code of the app is accepted. */
const withCode = ['choosingProof', 'enteringPasscode', 'passcodeIncomplete', 'passcodeRefused'].map(
  (place) => `laptop.${place}`,
);

/** Where the school hands out no temporary pass. */
const withPass = [
  ...['noWayIn', 'enteringPass', 'passIncomplete', 'passWrong', 'passExpired'].map((place) => `laptop.${place}`),
  'service.passGiven',
];

/** What only conditions lead to. */
const withTrouble = [
  'unreachable',
  'showingOther',
  'hindered',
  'askingParent',
  'mustUpdate',
  'appLockedPin',
  'confirmingByPin',
].map((place) => `phone.${place}`);

/** What a camera that works leads to. */
const ofCamera = [
  'cameraSawLink',
  'otherRefused',
  'oddPage',
  'seeingPart',
  'seeingNoCode',
  'wrongKind',
  'activating',
].map((place) => `phone.${place}`);

/** Who replaces a phone only scans; on one phone there is only the link. */
const onlyScanning = [
  ...['showingManualCode', 'manualCodeUnused'].map((place) => `laptop.${place}`),
  ...['enteringCode', 'codeIncomplete', 'activatingCode'].map((place) => `phone.${place}`),
];
/** What a camera sees that has a code before it; and a lock that one does not meet on the phone that one is using. */
const withoutSight = ['cameraSawLink', 'otherRefused', 'oddPage', 'wrongKind', 'alreadyAdded', 'locked'].map(
  (place) => `phone.${place}`,
);
/** What only the rules of a school lead to, a list that is full, somebody else's session, or a password that is locked. */
const withRules = [
  ...[
    'passwordLocked',
    'askedTooOften',
    'askedAgain',
    'allSet',
    'askedAlways',
    'offeringPasskey',
    'registrationBlocked',
    'proofLacking',
    'othersAccount',
    'pickingAccount',
    'codeTooEarly',
    'tooManyApps',
    'earlyIncomplete',
    'earlyRefused',
  ].map((place) => `laptop.${place}`),
  'service.lockingOut',
  'service.refusingToAsk',
];

/** What has nothing to do with pairing that goes as it ordinarily does. */
const besidePairing = [
  ...withCode,
  ...withPass,
  ...withCall,
  ...withTrouble,
  ...withRules,
  'service.askingForSecurityInfo',
  ...ofStranger,
  ...ofCaller,
];

/** Who makes the account safe is signed in already, and no page that they can open leads to pairing. */
const ofPairing = [
  'emailEmpty',
  'emailMissing',
  'emailTyped',
  'passwordEmpty',
  'passwordMissing',
  'passwordTyped',
  'askingToStay',
  'awaitingApproval',
  'approvalStopped',
  'securityInfo',
  'confirmingDelete',
  'interrupted',
  'choosingMethod',
  'methodRefused',
  'advisingApp',
  'advisingAccount',
  'showingCode',
  'codeUnused',
  'showingManualCode',
  'manualCodeUnused',
  'codeExpired',
  'tryingOut',
  'tryStopped',
  'tryApproved',
  'added',
].map((place) => `laptop.${place}`);
/** What a phone has that is only taken up for its app. */
const besidesApp = [
  'camera',
  'store',
  'searching',
  'nothingFound',
  'results',
  'adInstalled',
  'adAsksMoney',
  'otherScanning',
  'settings',
  'appSettings',
  'choosingKind',
  'personalSignIn',
  'personalEmpty',
  'personalUnknown',
  'choosingWay',
  'signingInApp',
  'cameraBlocked',
  'scanning',
  'seeingPart',
  'seeingNoCode',
  'enteringCode',
  'codeIncomplete',
  'activatingCode',
  'activationFailed',
  'alreadyAdded',
].map((place) => `phone.${place}`);
/** What a message with a lure leads to. */
const ofLure: ReadonlySet<string> = new Set(
  ['passwordEmpty', 'passwordMissing', 'passwordTyped', 'awaitingApproval'].map((place) => `laptop.${place}`),
);
const makingSafe = [
  ...ofPairing,
  ...alreadySetUp,
  ...withCode,
  ...withPass,
  ...withCall,
  ...withTrouble,
  ...withRules,
  ...['accountAdded', 'wrongKind', 'activating', 'cameraSawLink', 'otherRefused', 'oddPage'].map(
    (place) => `phone.${place}`,
  ),
  ...['offering', 'activated', 'testing', 'askingForSignIn', 'askingForSecurityInfo'].map(
    (place) => `service.${place}`,
  ),
];

/** Who is called scans, and is asked for nothing else. */
const byCall = [
  'laptop.mail',
  'laptop.interrupted',
  ...onlyScanning,
  ...withCode.filter((place) => place !== 'laptop.choosingProof'),
  ...withPass,
  ...withTrouble,
  ...withRules,
  'service.askingForSecurityInfo',
  ...ofStranger,
  'phone.callerTalking',
];

/** Places, as `party.place`, that a scenario cannot lead to, whatever anybody does. The walk keeps the list honest. */
export const unreachable: { readonly [S in ScenarioId]: readonly string[] } = {
  'first-setup': ['laptop.interrupted', ...signingInWithPhone, ...besidePairing],
  'cannot-scan': [
    'laptop.interrupted',
    ...signingInWithPhone,
    ...withCode,
    ...withPass,
    ...withCall,
    ...alreadySetUp.filter((place) => place !== 'phone.askingCamera'),
    ...withTrouble,
    ...withRules,
    ...ofCamera,
    'service.askingForSecurityInfo',
    ...ofStranger,
    ...ofCaller,
  ],
  'approve-again': [
    ...ofPairing.filter((place) => !['awaitingApproval', 'approvalStopped', 'securityInfo'].includes(place.slice(7))),
    ...alreadySetUp,
    ...withCode,
    ...withPass,
    ...withCall,
    ...withTrouble,
    ...withRules,
    ...['accountAdded', 'cameraSawLink', 'otherRefused', 'oddPage', 'wrongKind', 'activating'].map(
      (place) => `phone.${place}`,
    ),
    ...['offering', 'activated', 'testing', 'askingForSignIn'].map((place) => `service.${place}`),
    ...ofStranger,
    ...ofCaller,
  ],
  'first-setup-at-home': [...besidePairing],
  'only-a-phone': [...onlyScanning, ...withoutSight, ...besidePairing],
  'new-phone': ['laptop.mail', 'laptop.interrupted', ...onlyScanning, ...besidePairing],
  'new-phone-with-pass': [
    'laptop.mail',
    'laptop.interrupted',
    ...onlyScanning,
    ...withCode,
    ...withCall,
    ...withTrouble,
    ...withRules,
    'service.askingForSecurityInfo',
    ...ofStranger,
    ...ofCaller,
  ],
  'new-phone-by-call': byCall,
  'same-phone-again': byCall,
  'daily-sign-in': [
    'laptop.interrupted',
    'service.askingForSecurityInfo',
    ...alreadySetUp,
    ...withPass,
    ...withCall,
    ...withTrouble,
    ...withRules,
    ...ofStranger,
    ...ofCaller,
  ],
  // Nobody knows the number of the stranger, and a guess is wrong.
  'unexpected-prompt': [
    ...makingSafe,
    ...ofCaller,
    'laptop.readingLure',
    'phone.approved',
    'service.callingForStranger',
  ],
  'unexpected-prompt-with-call': [
    ...makingSafe,
    'laptop.readingLure',
    'service.strangerPausing',
    'service.callingForStranger',
  ],
  'unexpected-call': [
    ...makingSafe.filter((place) => place !== 'phone.voiceTalking'),
    'phone.callerTalking',
    ...['askingNumber', 'confirmingIdentity', 'approved', 'mismatched', 'denied', 'promptGone'].map(
      (place) => `phone.${place}`,
    ),
    'service.askingForStranger',
    'laptop.readingLure',
  ],
  'link-in-a-mail': [
    ...makingSafe.filter((place) => !ofLure.has(place)),
    ...besidesApp,
    ...ofCaller,
    'service.strangerPausing',
    'service.callingForStranger',
  ],
};
