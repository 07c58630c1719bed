import { laptopControls } from '../laptop/laptop.controls.js';
import type { LaptopContext } from '../laptop/laptop.setup.js';
import { laptopView } from '../laptop/laptop.view.js';
import { phoneControls } from '../phone/phone.controls.js';
import { phoneView } from '../phone/phone.view.js';
import { ticketOf } from '../service/service.setup.js';
import { machines } from '../world/hear.js';
import { tries } from '../world/tries.js';
import { hashOf } from './hash.js';

const ticket = ticketOf(1, 1);

/** A laptop and a phone with everything that a view may need, and a phone with nothing. */
const laptopContext: Omit<LaptopContext, 'errand' | 'lure' | 'onPhone'> = {
  signedIn: true,
  ofOther: false,
  reported: false,
  lured: false,
  destination: 'account',
  mode: 'manage',
  purpose: 'signIn',
  ticket,
  number: '10',
  ways: ['code', 'call'],
  voice: true,
  byPass: false,
  passcode: '',
  because: 'denied',
  methods: [{ id: ticket, phone: 'android', model: 'current', at: 'phone' }],
  older: ['first'],
  full: true,
  offered: true,
  line: 0,
};
const errands = [
  { errand: 'pairing', onPhone: false },
  { errand: 'pairing', onPhone: true },
  { errand: 'pairing', offered: false },
  { errand: 'replacing' },
  { errand: 'safety' },
  { errand: 'safety', lure: true },
] as const;
const full = {
  app: 'installed',
  hurdles: [],
  account: ticket,
  text: '10',
  notifications: 'allowed',
  prompted: true,
  told: '10',
  troubles: ['airplane', 'clock', 'battery'],
  other: true,
  restored: true,
};
const phoneContexts = (['android', 'iphone'] as const).flatMap((kind) => [
  { ...full, kind },
  { ...full, kind, putAway: true },
  { ...full, kind, scanOnly: true },
  { ...full, kind, troubles: ['camera'] },
  {
    kind,
    app: 'absent',
    hurdles: [],
    account: null,
    text: '',
    notifications: 'undecided',
    prompted: false,
    told: '10',
    troubles: [],
    other: false,
    restored: false,
  },
]);

/** The controls of every place, with what is worth trying, in the order in which a journal counts them. */
const controls = () => [
  Object.keys(machines.laptop.config.states ?? {}).map((value) =>
    errands.map((errand) => laptopControls(laptopView({ value, context: { ...laptopContext, ...errand } } as never))),
  ),
  Object.keys(machines.phone.config.states ?? {}).map((value) =>
    phoneContexts.map((context) =>
      phoneControls(phoneView({ value, context } as never)).map((control) => [
        control,
        tries(control, { number: '10', qr: true, code: '1', url: '2', passcode: '3', pass: '4', told: '11' }),
      ]),
    ),
  ),
];

/**
 * A short name for this version of the model, in base 36: a hash of every machine's places, with where each event leads,
 * and of the controls of every place. A journal names controls by their place in a list, so it is only good for the
 * model that it was written with.
 */
export const modelVersion: string = (() => {
  const parties = Object.values(machines).map(({ config, implementations }) => [
    config.on,
    Object.entries(config.states ?? {}),
    implementations.delays,
  ]);
  return hashOf(JSON.stringify([parties, controls()]));
})();
