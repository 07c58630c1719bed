import type { LaptopSnapshot } from '../laptop/laptop.view.js';
import type { PhoneSnapshot } from '../phone/phone.view.js';
import type { Method, Ticket } from '../protocol/messages.js';
import { passcodeLength, passLength } from '../protocol/one-time-code.js';
import { manualCode, manualUrl } from '../protocol/persona.js';
import { finds, normal } from '../protocol/text.js';
import { isFull, isPasscode } from '../service/service.setup.js';
import { attended } from './hear.js';
import { pairwise } from './pairwise.js';
import type { World } from './world.js';

type ServiceSnapshot = World['service'];

/**
 * The only equality of worlds. It is a congruence: worlds that it calls the same offer the same controls,
 * and the same try leads to the same again. The walk checks that on sampled merges.
 *
 * Left out, because nothing that can be done depends on it: the seed; which ticket and which number it is
 * (kept: how they relate); how often was asked; the time (kept: the ordered list of alarms);
 * `last` and `ignored`; the texts themselves (kept: the class of each).
 *
 * Each device is compared with the service only: what relates the devices to each other goes by way of it.
 */
export function sameness(world: World): string {
  const { laptop, phone, oldPhone, hand, service, faults, alarms, admin } = world;
  const old = oldPhone ? `\n${hand} ${ofPhone(oldPhone, service)}` : '';
  const due = alarms.map(({ party, kind }) => `${party}:${kind}`).join();
  return `${ofLaptop(laptop, service)}${passcode(world)}\n${ofPhone(phone, service)}${old}\n${ofService(service, service)}|${faults.join()}|${due}${admin ? attended().sameness(world) : ''}`;
}

/** A code that was typed is right for as long as it stands; a temporary pass for as long as it is good. */
function passcode({ laptop: { value, context }, service, now }: World): string {
  const { passcode: typed } = context;
  if (passPlaces.has(value)) {
    if (typed.length < passLength) return typed && 'short';
    return typed === service.context.pass ? 'right' : 'wrong';
  }
  if (typed.length < passcodeLength) return typed && 'short';
  return isPasscode(service.context, typed, now) ? 'right' : 'wrong';
}

const passPlaces: ReadonlySet<string> = new Set(['enteringPass', 'passIncomplete', 'passWrong', 'passExpired']);

const bit = (value: boolean): string => (value ? '1' : '0');

const indexOf = (methods: readonly Method[], account: Ticket): number => methods.findIndex(({ id }) => id === account);

const ofLaptop = pairwise(({ value, context: l }: LaptopSnapshot, { context: s }: ServiceSnapshot): string =>
  [
    value,
    bit(l.signedIn),
    bit(l.ofOther),
    bit(l.reported),
    bit(l.lured),
    bit(l.byPass),
    l.destination,
    l.mode,
    l.purpose,
    bit(l.ticket === s.ticket),
    bit(l.number === s.number),
    l.because ?? '',
    // As the service knows them now: a line that was deleted since is -1.
    l.methods.map(({ id }) => indexOf(s.methods, id)).join(),
    bit(l.full),
    // Which phone of long ago is all the same.
    Math.min(l.line, l.methods.length),
  ].join('|'),
);

const ofService = pairwise(({ value, context: s }: ServiceSnapshot, _: ServiceSnapshot): string =>
  [
    value,
    s.methods.map(({ at, model }) => `${at}-${model}`).join(),
    s.candidate?.at ?? '',
    bit(s.proven),
    bit(isFull(s)),
    bit(isFull(s) && s.refused),
    s.locked ?? '',
    bit(s.asksEarly),
    s.attempts,
    bit(s.entered),
    bit(s.renewed),
    bit(s.ticket !== null),
    bit(s.pass !== null),
  ].join('|'),
);

const scannerPlaces: ReadonlySet<string> = new Set([
  'askingCamera',
  'cameraBlocked',
  'scanning',
  'seeingPart',
  'seeingNoCode',
]);

const confirmingPlaces: ReadonlySet<string> = new Set(['confirmingIdentity', 'confirmingByPin']);

const ofPhone = pairwise((phone: PhoneSnapshot, service: ServiceSnapshot): string => {
  const p = phone.context;
  return [
    phone.value,
    p.app,
    p.hurdles.join(),
    p.finger,
    p.troubles.join(),
    bit(p.other),
    bit(p.restored),
    bit(p.welcomed),
    p.notifications,
    p.camera,
    account(p.account, service),
    bit(p.prompted),
    bit(p.told !== null),
    scannerPlaces.has(phone.value) ? p.aimFor : '',
    p.seen === null ? '' : bit(p.seen === service.context.ticket && service.value === 'offering'),
    text(phone, service),
    p.url.trim() === '' ? '' : normal(p.url) === manualUrl ? 'right' : 'wrong',
    bit(p.dropped),
  ].join('|');
});

/** A tile is one the service still asks, and which; one it tests; or one that nobody knows any more. */
function account(account: Ticket | null, { context }: ServiceSnapshot): string {
  if (account === null) return 'none';
  const line = indexOf(context.methods, account);
  if (line >= 0) return `line ${line}`;
  return account === context.candidate?.id ? 'new' : 'dead';
}

function text(phone: PhoneSnapshot, service: ServiceSnapshot): string {
  const { text } = phone.context;
  if (text.trim() === '') return '';
  const { number, ticket } = service.context;
  if (phone.value === 'searching') return finds(text) ? 'finds' : 'other';
  if (phone.value === 'askingNumber' || confirmingPlaces.has(phone.value)) {
    if (text === number) return 'right';
    return text.length === 2 ? 'wrong' : '';
  }
  if (phone.value === 'enteringCode' || phone.value === 'codeIncomplete' || phone.value === 'activatingCode') {
    return ticket !== null && normal(text) === manualCode(ticket) ? 'right' : 'wrong';
  }
  return 'filled';
}
