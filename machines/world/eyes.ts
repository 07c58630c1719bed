import { laptopView, type LaptopSnapshot } from '../laptop/laptop.view.js';
import type { Ticket } from '../protocol/messages.js';

/** What the person can read now on the laptop and bring to the phone. Nothing else crosses between devices by eye. */
export interface Eyes {
  /** The two digits of a request. */
  readonly number: string | null;
  /** Whether a QR code is on screen. */
  readonly qr: boolean;
  /** The code and address of the manual-entry page. */
  readonly code: string | null;
  readonly url: string | null;
}

const blind: Eyes = { number: null, qr: false, code: null, url: null };

/** Reads the laptop's view with a person's eyes. */
export function eyes({ laptop }: { readonly laptop: LaptopSnapshot }): Eyes {
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
