import { laptopView, type LaptopSnapshot } from '../laptop/laptop.view.js';
import { phoneView, type PhoneSnapshot } from '../phone/phone.view.js';
import type { Ticket } from '../protocol/messages.js';
import { required } from '../protocol/required.js';
import type { Parties } from './hear.js';
import type { World } from './world.js';

/** What the person can read now on one device and bring to the other. Nothing else crosses between devices by eye. */
export interface Eyes {
  /** The two digits of a request. */
  readonly number: string | null;
  /** Whether a QR code is on screen. */
  readonly qr: boolean;
  /** The code and address of the manual-entry page. */
  readonly code: string | null;
  readonly url: string | null;
  /** The six digits that the phone shows: the only thing that is read there and typed on the laptop. */
  readonly passcode: string | null;
  /** The temporary pass that the school wrote down, good or not any more. It is put away when it was used. */
  readonly pass: string | null;
  /** The two digits that somebody tells by telephone: heard, and not seen. */
  readonly told: string | null;
}

/** Reads the laptop and the phone in hand with a person's eyes. */
export function eyes({ laptop, now, hand, service, ...phones }: Pick<World, keyof Parties | 'hand' | 'now'>): Eyes {
  const phone = required(phones[hand], 'world: the phone in hand');
  const view = phoneView(phone, now);
  return {
    ...read(laptop),
    passcode: view.screen === 'account' ? view.code : null,
    pass: service.context.pass,
    told: heard(phone),
  };
}

/** What a caller told to who answered. */
export const heard = ({ value, context }: PhoneSnapshot): string | null =>
  value === 'callerRinging' ? null : context.told;

const blind = { number: null, qr: false, code: null, url: null };

/** What can be read on the laptop, which no clock changes. */
export function read(laptop: LaptopSnapshot): Omit<Eyes, 'passcode' | 'pass' | 'told'> {
  const view = laptopView(laptop);
  if (view.screen === 'approval' || view.screen === 'tryOut') return { ...blind, number: view.number };
  if (view.screen === 'code') return { ...blind, qr: true };
  if (view.screen === 'manualCode') return { ...blind, code: view.code, url: view.url };
  return blind;
}

/** The ticket behind the QR code that a camera would see, if one is on screen. */
export function codeInSight({ laptop }: { readonly laptop: LaptopSnapshot }): Ticket | null {
  const view = laptopView(laptop);
  return view.screen === 'code' ? view.ticket : null;
}
