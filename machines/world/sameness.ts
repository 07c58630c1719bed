import { manualCode, manualUrl } from '../protocol/persona.js';
import { finds, normal } from '../protocol/text.js';
import type { World } from './world.js';

/**
 * The only equality of worlds. It is a congruence: worlds that it calls the same offer the same controls,
 * and the same try leads to the same again. The walk checks that on sampled merges.
 *
 * Left out, because nothing that can be done depends on it: the seed; which ticket and which number it is
 * (kept: how they relate); how often was asked; the time (kept: the ordered list of alarms);
 * `last` and `ignored`; the texts themselves (kept: the class of each).
 */
export function sameness(world: World): string {
  const { laptop, phone, service, alarms } = world;
  const l = laptop.context;
  const p = phone.context;
  const s = service.context;
  const scanner = scannerPlaces.has(phone.value) ? p.aimFor : '';
  return [
    laptop.value,
    bit(l.signedIn),
    l.destination,
    l.mode,
    l.purpose,
    bit(l.ticket === s.ticket),
    bit(l.number === s.number),
    l.because ?? '',
    l.methods.length,
    phone.value,
    p.app,
    bit(p.welcomed),
    p.notifications,
    p.camera,
    account(world),
    bit(p.prompted),
    scanner,
    seen(world),
    text(world),
    url(world),
    bit(p.dropped),
    service.value,
    bit(s.method !== null),
    bit(s.candidate !== null),
    bit(s.proven),
    bit(s.ticket !== null),
    alarms.map(({ party, kind }) => `${party}:${kind}`).join(),
  ].join('|');
}

const scannerPlaces: ReadonlySet<string> = new Set([
  'askingCamera',
  'cameraBlocked',
  'scanning',
  'seeingPart',
  'seeingNoCode',
]);

const bit = (value: boolean): string => (value ? '1' : '0');

/** A tile is one the service still asks, one it tests, or one that nobody knows any more. */
function account({ phone, service }: World): string {
  const { account } = phone.context;
  if (account === null) return 'none';
  if (account === service.context.method?.id) return 'live';
  return account === service.context.candidate?.id ? 'new' : 'dead';
}

function seen({ phone, service }: World): string {
  const { seen } = phone.context;
  if (seen === null) return '';
  return bit(seen === service.context.ticket && service.value === 'offering');
}

function text({ phone, service }: World): string {
  const { text } = phone.context;
  if (text.trim() === '') return '';
  const { number, ticket } = service.context;
  if (phone.value === 'searching') return finds(text) ? 'finds' : 'other';
  if (phone.value === 'askingNumber' || phone.value === 'confirmingIdentity') {
    if (text === number) return 'right';
    return text.length === 2 ? 'wrong' : '';
  }
  if (phone.value === 'enteringCode' || phone.value === 'codeIncomplete' || phone.value === 'activatingCode') {
    return ticket !== null && normal(text) === manualCode(ticket) ? 'right' : 'wrong';
  }
  return 'filled';
}

function url({ phone }: World): string {
  const { url } = phone.context;
  return url.trim() === '' ? '' : normal(url) === manualUrl ? 'right' : 'wrong';
}
