import { usualLifetimes } from '../service/service.setup.js';
import type { Start } from '../world/start.js';

/** What a school decides for all its practices; what is left out is as the practice has it. */
export interface Policy {
  /** How long a request on the phone stays good, in seconds. */
  readonly promptSeconds?: number;
  /** How long a code page stays good, in seconds. */
  readonly ticketSeconds?: number;
  /** The six digits of the app are not accepted. */
  readonly withoutCodes?: boolean;
}

/** A start as it is in a school with this policy. */
export function underPolicy(start: Start, { promptSeconds, ticketSeconds, withoutCodes = false }: Policy): Start {
  const { prompt, ticket } = usualLifetimes;
  return {
    ...start,
    service: {
      ...start.service,
      codes: start.service.codes === true && !withoutCodes,
      lifetimes: {
        prompt: promptSeconds === undefined ? prompt : promptSeconds * 1000,
        ticket: ticketSeconds === undefined ? ticket : ticketSeconds * 1000,
      },
    },
  };
}

/** Letters and digits that a journal carries, so that it replays under the policy it was made under; empty for none. */
export function encodePolicy({ promptSeconds = 0, ticketSeconds = 0, withoutCodes }: Policy): string {
  const parts = [promptSeconds, ticketSeconds, withoutCodes ? 1 : 0];
  return parts.some((part) => part > 0) ? parts.map((part) => part.toString(36)).join('.') : '';
}

/** Reads it back; null when it is none. */
export function decodePolicy(text: string): Policy | null {
  if (text === '') return {};
  const [, prompt = '', ticket = '', rule = ''] = /^([0-9a-z]{1,3})\.([0-9a-z]{1,3})\.([01])$/.exec(text) ?? [];
  if (rule === '') return null;
  const [promptSeconds, ticketSeconds] = [Number.parseInt(prompt, 36), Number.parseInt(ticket, 36)];
  return {
    ...(promptSeconds > 0 ? { promptSeconds } : {}),
    ...(ticketSeconds > 0 ? { ticketSeconds } : {}),
    ...(rule === '1' ? { withoutCodes: true } : {}),
  };
}
