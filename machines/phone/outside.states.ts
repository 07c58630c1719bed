import { intoApp } from './phone.setup.js';

/** A camera that knows nothing of the school's codes: it sees one whole, or it sees nothing. */
const scans = <const N extends string, const C extends string>(nothing: N, code: C) =>
  [{ guard: 'seesPart', target: nothing }, { guard: 'seesNoCode', target: nothing }, { target: code }] as const;

const camera = { 'person.scan': scans('camera', 'cameraSawLink') } as const;

const other = {
  'person.scan': scans('otherScanning', 'otherRefused'),
  'person.deleteFake': 'results',
} as const;

/** Outside the app: lock screen, home screen, store, settings, and an app that only looks like the real one. */
export const outside = {
  locked: {
    always: { guard: 'inUse', target: 'home' },
    on: { 'person.unlock': 'home' },
  },
  home: {
    on: {
      'person.openStore': 'store',
      'person.openSettings': 'settings',
      'person.openCamera': 'camera',
      'person.openApp': intoApp,
    },
  },
  camera: { on: camera },
  /** The camera app read the school's code: a link that no page belongs to. */
  cameraSawLink: { on: { ...camera, 'person.openLink': 'oddPage' } },
  oddPage: {
    on: { 'person.goBack': 'camera' },
  },
  store: {
    on: { 'person.search': 'searching' },
  },
  searching: {
    exit: 'clearText',
    on: {
      'person.type': { actions: 'typeQuery' },
      'person.submit': [
        { guard: 'finds', target: 'results' },
        { guard: 'filled', target: 'nothingFound' },
        { target: 'searching' },
      ],
      'person.goBack': 'store',
    },
  },
  nothingFound: {
    on: { 'person.search': 'searching' },
  },
  results: {
    on: {
      'person.search': 'searching',
      'person.install': [{ guard: 'hindered', target: 'hindered' }, { target: 'installing' }],
      'person.update': 'installing',
      'person.openApp': intoApp,
      'person.installAd': 'adInstalled',
      'person.installOther': 'otherScanning',
    },
  },
  installing: {
    after: { downloadProgress: { target: 'results', actions: 'installApp' } },
  },
  /** What keeps the store from installing. */
  hindered: {
    on: {
      'person.mend': [
        { guard: 'parentAsks', target: 'askingParent' },
        { target: 'results', actions: 'dropHurdle' },
      ],
      'person.goBack': 'results',
    },
  },
  askingParent: {
    after: { parentProgress: { target: 'results', actions: 'dropHurdle' } },
  },
  adInstalled: {
    on: { 'person.startTrial': 'adAsksMoney', 'person.deleteFake': 'results' },
  },
  adAsksMoney: {
    on: { 'person.startTrial': 'adAsksMoney', 'person.deleteFake': 'results' },
  },
  /** Another authenticator app: it scans, and the school's code is nothing to it. */
  otherScanning: { on: other },
  otherRefused: { on: other },
  settings: {
    on: {
      'person.openAppSettings': 'appSettings',
      'person.endAirplane': { actions: 'endAirplane' },
      'person.setClock': { actions: 'setClock' },
    },
  },
  appSettings: {
    on: {
      'person.toggleNotifications': { actions: 'toggleNotifications' },
      'person.toggleCamera': { actions: 'toggleCamera' },
      'person.allowBackground': { actions: 'allowBackground' },
      'person.goBack': 'settings',
    },
  },
} as const;
