import type { Run } from '../scenarios/run.js';
import { decodeRun, encodeRun } from '../scenarios/run-text.js';
import { answerOf, type Thing, type Phones } from './attempt.js';
import { type Change, changed, type ToLaptop, type ToPhone } from './bodies.js';
import type { Outcome } from './laptop-half.js';
import { beat, type Link, openLink, receive, send } from './link.js';
import type { Frame } from './wire.js';

/** The half with the phones. They hear what reaches them here, and nowhere else; of the rest it knows what it was told. */
export interface PhoneHalf {
  readonly link: Link;
  /** Nothing until the laptop gave it. */
  readonly run: Run | null;
  /** Where what led to it was done, as in `Change`. */
  readonly at: Change['at'];
  /** What was asked of the laptop, and is not done yet or not possible. */
  readonly asked: readonly Thing[];
  /** The phones in the middle of a thing that is under way. */
  readonly trying: Phones | null;
  /** The run that the laptop gave is of another version of the model: one of the two windows is an older page. */
  readonly otherVersion: boolean;
}

/** Begins, and waits for the laptop. `opened`: milliseconds since 1970. */
export const openPhoneHalf = (opened: number): PhoneHalf => ({
  link: openLink('phone', opened),
  run: null,
  at: null,
  asked: [],
  trying: null,
  otherVersion: false,
});

type OfPhone = Outcome<PhoneHalf>;
const quiet = (half: PhoneHalf): OfPhone => ({ half, frames: [], notes: [] });

function say(half: PhoneHalf, body: ToLaptop): OfPhone {
  const { link, frames } = send(half.link, body);
  return { ...quiet({ ...half, link }), frames };
}

/** The person does something with the phone, or beside it. It happens when its turn comes, and only if it can be done then. */
export const didOnPhone = (half: PhoneHalf, thing: Thing): OfPhone =>
  half.run ? say({ ...half, asked: [...half.asked, thing] }, { type: 'did', thing }) : quiet(half);

/**
 * The run as the phone shows it: who types sees each sign at once, and not when it was there and back. Nobody else hears of
 * a text until something is pressed.
 */
export function shownRun({ run, asked }: PhoneHalf): Run | null {
  if (!run) return null;
  const { world } = run;
  let phones: Phones = world;
  for (const { event } of asked) {
    if (event.type !== 'world.person' || event.at === 'laptop' || !('text' in event.intent)) break;
    ({ phones } = answerOf(phones, { party: event.at, event: event.intent }));
  }
  const { phone, oldPhone } = phones;
  return phones === world ? run : { ...run, world: { ...world, phone, oldPhone } };
}

/** Says something that is no part of the run. */
export const noteOfPhone = (half: PhoneHalf, note: unknown): OfPhone => say(half, { type: 'note', note });

/** Time for the link: to be called every so often. */
export function beatPhone(half: PhoneHalf): OfPhone {
  const { link, frames } = beat(half.link);
  return { ...quiet({ ...half, link }), frames };
}

/** Hears what came over the wire. */
export function hearPhone(half: PhoneHalf, frame: Frame): OfPhone {
  const { link, frames, bodies } = receive(half.link, frame);
  let now: OfPhone = { ...quiet({ ...half, link }), frames };
  for (const body of bodies as readonly ToPhone[]) {
    const next = hears(now.half, body);
    now = { half: next.half, frames: [...now.frames, ...next.frames], notes: [...now.notes, ...next.notes] };
  }
  return now;
}

function hears(half: PhoneHalf, body: ToPhone): OfPhone {
  const { run, trying } = half;
  switch (body.type) {
    case 'take': {
      const kept = decodeRun(body.text);
      if ('problem' in kept) return quiet({ ...half, otherVersion: true });
      return quiet({
        ...half,
        run: { ...kept.run, undone: body.undone },
        at: null,
        asked: [],
        trying: null,
        otherVersion: false,
      });
    }
    case 'ask':
      return say(half, { type: 'has', text: run && encodeRun(run), undone: run?.undone ?? [] });
    case 'tell': {
      if (!run) return quiet(half);
      const { phones, answer } = answerOf(trying ?? run.world, body.telling);
      const { phone, oldPhone } = phones;
      return say({ ...half, trying: { phone, oldPhone } }, { type: 'heard', asked: body.asked, answer });
    }
    case 'done': {
      const next = { ...half, asked: body.ofPhone ? half.asked.slice(1) : half.asked, trying: null };
      if (!run || !body.change) return quiet(next);
      const { phone, oldPhone } = trying ?? run.world;
      return quiet({ ...next, run: changed(run, body.change, { phone, oldPhone }), at: body.change.at });
    }
    case 'note':
      return { ...quiet(half), notes: [body.note] };
    default:
      body satisfies never;
      return quiet(half);
  }
}
