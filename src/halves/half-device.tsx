import type { ComponentProps } from 'react';
import type { LaptopIntent } from '../../machines/laptop/laptop.intents.js';
import type { PhoneIntent } from '../../machines/phone/phone.intents.js';
import type { Side } from '../../machines/halves/wire.js';
import type { WorldEvent } from '../../machines/world/world.js';
import { Laptop } from '../devices/laptop.js';
import { Phone } from '../devices/phone.js';
import { elsewhere, type Elsewhere } from '../parts/elsewhere.js';
import { nothingLit } from '../parts/pointing.js';
import { DevicePane } from '../player/device-pane.js';
import { before, type Lit, pointingTo } from '../player/stage-devices.js';
import type { Stage } from '../player/stage.js';

interface HalfDeviceProps
  extends Pick<ComponentProps<typeof Stage>, 't' | 'speakers' | 'addresses' | 'scene' | 'happen' | 'onElsewhere'> {
  readonly side: Side;
  readonly lit: Lit | null;
  /** The learner has something to do here now. */
  readonly now: boolean;
}

/** The one device that is in this window. The camera of the phone looks at the laptop as it is in the other one. */
export function HalfDevice({ side, t, speakers, addresses, scene, lit, now, happen, onElsewhere }: HalfDeviceProps) {
  const onIntent = (intent: LaptopIntent | PhoneIntent | Elsewhere) => {
    if (intent.type === elsewhere.type) onElsewhere(intent as Elsewhere);
    else happen({ type: 'world.person', at: side === 'laptop' ? side : scene.hand, intent } as WorldEvent);
  };
  const laptop = { strings: speakers.laptop.laptop, addresses, view: scene.laptop };
  const pointed = pointingTo(side, lit, t);
  // What is read in the other window is typed, and not told here.
  const pointing = lit?.type === 'person.type' ? { ...pointed, verb: t.verbs.type } : pointed;
  const { earlier, current } = speakers.laptop.laptop.common.phones;
  const kind = scene.beside ? (scene.hand === 'phone' ? current : earlier)[speakers.kind] : t[speakers.kind];
  return side === 'laptop' ? (
    <DevicePane device="laptop" name={t.laptop} now={now} state="" onward={null}>
      <Laptop {...laptop} eyes={scene.eyes} pointing={pointing} onIntent={onIntent} />
    </DevicePane>
  ) : (
    <DevicePane
      device="phone"
      name={(scene.beside && t.twoPhones?.names[scene.hand]) || t.phone}
      kind={kind}
      now={now}
      state=""
      onward={null}
    >
      <Phone
        view={scene.phone}
        strings={scene.early ? before(speakers.phone.phone) : speakers.phone.phone}
        pointing={pointing}
        eyes={scene.eyes}
        scene={<Laptop {...laptop} pointing={nothingLit} onIntent={() => {}} copy />}
        onIntent={onIntent}
      />
    </DevicePane>
  );
}
