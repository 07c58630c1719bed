import type { Method, PhoneKind, Ticket } from '../protocol/messages.js';
import { freshPhone, type PhoneInput } from '../phone/phone.setup.js';
import { ticketOf } from '../service/service.setup.js';
import type { Stranger } from '../service/service.setup.js';
import type { Start } from '../world/start.js';

/** A phone with the app and an account in it. */
export const setUpPhone = (kind: PhoneKind, account: Ticket): PhoneInput => ({
  ...freshPhone(kind),
  app: 'installed',
  welcomed: true,
  notifications: 'allowed',
  camera: 'allowed',
  account,
});

/** The line that a phone with this account has in the list of methods. */
export const methodOf = (phone: PhoneKind, id: Ticket): Method => ({ id, phone, model: 'current', at: 'phone' });

/** What a start is made of: the kind of phone, and what chance depends on. */
export interface Draw {
  readonly phone: PhoneKind;
  /** Drawn by the host once; numbers and tickets follow from it. */
  readonly seed: number;
}

/** Nothing is set up yet. */
export const unregistered =
  (network: 'school' | 'home') =>
  ({ phone, seed }: Draw): Start => ({
    laptop: { signedIn: false },
    phone: freshPhone(phone),
    oldPhone: null,
    service: { seed, network, methods: [] },
    faults: [],
  });

/** Nothing is set up yet but the app itself, and the camera of the phone is broken. */
export const withBrokenCamera =
  (network: 'school' | 'home') =>
  (draw: Draw): Start => {
    const start = unregistered(network)(draw);
    return {
      ...start,
      phone: {
        ...start.phone,
        app: 'installed',
        welcomed: true,
        notifications: 'allowed',
        troubles: ['camera'],
      },
    };
  };

/** Nothing is set up yet, and there is no laptop: the browser and the app share one phone, outside the school network. */
export const onOnePhone = (draw: Draw): Start => {
  const start = unregistered('home')(draw);
  return {
    ...start,
    laptop: { ...start.laptop, onPhone: true },
    phone: { ...start.phone, inUse: true, scanOnly: true },
  };
};

/** The phone was set up before, and the account is in its app. */
export const registered =
  (network: 'school' | 'home') =>
  ({ phone, seed }: Draw): Start => {
    const account = ticketOf(seed, 0);
    return {
      laptop: { signedIn: false },
      phone: setUpPhone(phone, account),
      oldPhone: null,
      service: { seed, network, methods: [methodOf(phone, account)] },
      faults: [],
    };
  };

/** The phone is set up, the person is signed in, and somebody else has the password. */
export const exposed =
  (network: 'school' | 'home', stranger: Stranger) =>
  (draw: Draw): Start => {
    const start = registered(network)(draw);
    return {
      ...start,
      laptop: { signedIn: true, errand: 'safety' },
      service: { ...start.service, voice: stranger.byVoice ?? false, stranger },
    };
  };

/** The phone is set up and only taken up for its app, the person is signed in, and in their mail is a lure. */
export const tempted = (draw: Draw): Start => {
  const start = registered('school')(draw);
  return {
    ...start,
    laptop: { signedIn: true, errand: 'safety', lure: true },
    phone: { ...start.phone, putAway: true },
    service: { ...start.service, renewed: true },
  };
};

/** Another phone was set up before, outside the school network; the one in hand takes its place, and never had the app. */
const takingOver = ({ phone, seed }: Draw): Start => ({
  laptop: { signedIn: false, errand: 'replacing' },
  phone: { ...freshPhone(phone), scanOnly: true },
  oldPhone: null,
  service: {
    seed,
    network: 'home',
    methods: [{ id: ticketOf(seed, 0), phone, model: 'earlier', at: 'oldPhone' }],
  },
  faults: [],
});

/** The phone that was set up before is gone. Who helps: a pass of the school, or a call. */
export const bereft =
  (help: 'desk' | 'voice') =>
  (draw: Draw): Start => {
    const start = takingOver(draw);
    return { ...start, service: { ...start.service, [help]: true } };
  };

/** The app was taken off the phone: what the school knows is the same phone, and another line of the same name will come. */
export const appGone = (draw: Draw): Start => {
  const start = bereft('voice')(draw);
  const methods = start.service.methods.map((method) => ({ ...method, model: 'current' as const }));
  return { ...start, service: { ...start.service, methods } };
};

/** The phone that was set up before is still there, and works. */
export const replacing = (draw: Draw): Start => ({
  ...takingOver(draw),
  oldPhone: { ...setUpPhone(draw.phone, ticketOf(draw.seed, 0)), putAway: true },
});
