import { type RefObject, useCallback, useRef } from 'react';
import { glanceAt } from '../../machines/coach/glance.js';
import type { Slide } from '../../machines/coach/show.js';
import { nameOf } from '../companion/names.js';
import { Laptop } from '../devices/laptop.js';
import { Phone } from '../devices/phone.js';
import type { AddressBook } from '../parts/addresses.js';
import { nothingLit } from '../parts/pointing.js';
import type { Speakers } from '../player/coach-text.js';
import { type Device, type Scene, sceneOf } from '../player/scene.js';
import { before, pointingTo } from '../player/stage-devices.js';
import type { Settings } from '../player/settings.js';
import type { Size } from '../player/use-size.js';
import type { CompanionStrings } from '../strings/companion.js';
import { controlNames } from './control-names.js';
import { deviceSizes, type Shown } from './device-size.js';
import { ShownDevice } from './shown-device.js';
import { Spotlight } from './spotlight.js';
import type { NamesOf } from './told.js';

interface DevicesProps {
  readonly slide: Slide;
  readonly shown: Shown;
  readonly room: Size;
  readonly speakers: Speakers;
  readonly companion: CompanionStrings;
  readonly addresses: AddressBook;
  readonly settings: Settings;
  readonly scheme: 'light' | 'dark';
  /** What is done is marked. */
  readonly marks: boolean;
  /** All else is dark. */
  readonly spotlight: boolean;
  readonly stage: RefObject<HTMLElement | null>;
  readonly onNames: (names: NamesOf) => void;
}

const nothing = () => {};
const none: NamesOf = { laptop: new Map(), phone: new Map() };
const textOf = (names: NamesOf): string => JSON.stringify([[...names.laptop], [...names.phone]]);

/** How the phone in hand is called, where there are two. */
const phoneName = ({ beside, hand }: Scene, { stage }: Speakers['coach']): string =>
  (beside && stage.twoPhones?.names[hand]) ?? stage.phone;

/** Laptop and phone as they are on a slide, with what is done there marked. */
export function Devices(props: DevicesProps) {
  const { slide, shown, room, speakers, companion, addresses, settings, scheme, marks, spotlight, stage, onNames } =
    props;
  const { world, event } = slide;
  const scene = sceneOf(world);
  const { onPhone } = scene;
  const names = useRef(none);
  const drawn = useCallback(
    (device: Device, root: HTMLElement) => {
      const next = { ...names.current, [device]: controlNames(root) };
      if (textOf(next) === textOf(names.current)) return;
      names.current = next;
      onNames(next);
    },
    [onNames],
  );
  const sizes = deviceSizes(room, shown, onPhone);
  const lit = marks && event?.type === 'world.person' ? event.intent : null;
  const pointingAt = (device: Device) =>
    lit && slide.device === device
      ? // Not the next key: a whole text is typed at once.
        { ...pointingTo(device, lit, speakers.coach.stage), text: null }
      : nothingLit;
  const words = speakers.phone.phone;
  const laptop = { strings: speakers.laptop.laptop, addresses, view: scene.laptop, onIntent: nothing };
  const common = { onPhone, scheme, locale: settings.locale, size: settings.size, onDrawn: drawn };
  const one = (device: Device) => {
    const glance = glanceAt(world, device === 'laptop' ? device : scene.hand);
    return {
      ...common,
      device,
      name: device === 'laptop' ? speakers.coach.stage.laptop : phoneName(scene, speakers.coach),
      screen: nameOf(glance, companion),
      away: shown !== 'both' && shown !== device,
      drawn: sizes[device] ?? deviceSizes(room, device, onPhone)[device] ?? { ...room, style: {} },
    };
  };
  return (
    <>
      <ShownDevice {...one('laptop')}>
        <Laptop {...laptop} eyes={scene.eyes} pointing={pointingAt('laptop')} />
      </ShownDevice>
      <ShownDevice {...one('phone')}>
        <Phone
          view={scene.phone}
          strings={scene.early ? before(words) : words}
          pointing={pointingAt('phone')}
          eyes={scene.eyes}
          // A phone cannot see its own screen.
          scene={!onPhone && <Laptop {...laptop} pointing={nothingLit} copy />}
          onIntent={nothing}
        />
      </ShownDevice>
      {spotlight && lit && (
        <Spotlight stage={stage} on={`${slide.place} ${shown} ${room.width} ${room.height} ${settings.locale}`} />
      )}
    </>
  );
}
