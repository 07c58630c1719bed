import type { ReactNode } from 'react';
import type { LaptopIntent } from '../../machines/laptop/laptop.intents.js';
import type { PhoneIntent } from '../../machines/phone/phone.intents.js';
import type { WorldEvent } from '../../machines/world/world.js';
import { Laptop } from '../devices/laptop.js';
import { Phone } from '../devices/phone.js';
import type { AddressBook } from '../parts/addresses.js';
import { type Elsewhere, elsewhere } from '../parts/elsewhere.js';
import { nothingLit, type Pointing } from '../parts/pointing.js';
import type { FirstPhoneStrings } from '../strings/phone.js';
import type { FirstStageStrings } from '../strings/stage.js';
import type { Speakers } from './coach-text.js';
import { DevicePane } from './device-pane.js';
import { Link } from './link.js';
import { type Device, resting, type Scene, travelling } from './scene.js';

/** The control that the coach means, and what is to be typed in it. */
export interface Lit {
  readonly type: string;
  readonly text?: string;
  readonly line?: number;
}

/** The words of a phone on an earlier day. */
export const before = (strings: FirstPhoneStrings): FirstPhoneStrings => ({
  ...strings,
  common: { ...strings.common, date: strings.common.earlyDate },
});

/** What is lit on a device, with the word for what is done with it. */
export function pointingTo(device: Device, lit: Lit | null, { verbs }: FirstStageStrings): Pointing {
  if (!lit) return nothingLit;
  const verb = lit.text === undefined ? (device === 'laptop' ? verbs.click : verbs.tap) : verbs.type;
  return { intent: lit.type, line: lit.line, verb, text: lit.text ?? null };
}

interface StageDevicesProps {
  readonly t: FirstStageStrings;
  readonly names: { readonly [D in Device]: string };
  /** Kind of phone, or which of two it is. */
  readonly kind: string;
  readonly speakers: Speakers;
  readonly addresses: AddressBook;
  readonly scene: Scene;
  /** The device on which the learner has something to do. */
  readonly now: Device | null;
  /** What travels between them is shown as it does. */
  readonly travels: boolean;
  readonly states: { readonly [D in Device]: string };
  readonly lit: Lit | null;
  readonly happen: (event: WorldEvent) => void;
  readonly onElsewhere: (pressed: Elsewhere) => void;
  /** The way on from the device that waits. */
  readonly onward: ReactNode;
}

/** The laptop, the phone, and what travels between them. */
export function StageDevices(props: StageDevicesProps) {
  const { t, names, kind, speakers, addresses, scene, now, travels, states, lit, happen, onElsewhere, onward } = props;
  const at =
    <D extends Device>(device: D) =>
    (intent: (D extends 'laptop' ? LaptopIntent : PhoneIntent) | Elsewhere) => {
      if (intent.type === elsewhere.type) onElsewhere(intent);
      else happen({ type: 'world.person', at: device === 'laptop' ? device : scene.hand, intent } as WorldEvent);
    };
  const pointingAt = (device: Device) => (now === device ? pointingTo(device, lit, t) : nothingLit);
  const laptop = { strings: speakers.laptop.laptop, addresses, view: scene.laptop };

  return (
    <>
      <DevicePane
        device="laptop"
        name={names.laptop}
        now={now === 'laptop'}
        state={states.laptop}
        onward={now === 'phone' && onward}
      >
        <Laptop {...laptop} eyes={scene.eyes} pointing={pointingAt('laptop')} onIntent={at('laptop')} />
      </DevicePane>
      <Link travel={travels ? travelling(scene) : resting} number={scene.eyes.number} />
      <DevicePane
        device="phone"
        name={names.phone}
        kind={kind}
        now={now === 'phone'}
        state={states.phone}
        onward={now === 'laptop' && onward}
      >
        <Phone
          view={scene.phone}
          strings={scene.early ? before(speakers.phone.phone) : speakers.phone.phone}
          pointing={pointingAt('phone')}
          eyes={scene.eyes}
          // A phone cannot see its own screen.
          scene={!scene.onPhone && <Laptop {...laptop} pointing={nothingLit} onIntent={() => {}} copy />}
          onIntent={at('phone')}
        />
      </DevicePane>
    </>
  );
}
