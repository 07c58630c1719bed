import { type CSSProperties, type ReactNode, useDeferredValue, useMemo } from 'react';
import { viewsOf } from '../../machines/world/views.js';
import type { World } from '../../machines/world/world.js';
import type { AddressBook } from '../parts/addresses.js';
import type { Speakers } from '../player/coach-text.js';
import { ScreenPicture } from '../player/screen-picture.js';
import { useSize } from '../player/use-size.js';
import type { DeskStrings } from '../strings/desk.js';
import { renamed } from './renamed.js';

interface MakerScreensProps {
  readonly t: DeskStrings;
  readonly name: string;
  readonly world: World;
  readonly speakers: Speakers;
  readonly addresses: AddressBook;
  readonly scheme: 'light' | 'dark';
  /** What the learner says first. */
  readonly children: ReactNode;
}

/** How wide the pictures are at full size, what is between them, and from where they stand beside each other. */
const wide = { laptop: 872, narrowLaptop: 404, phone: 380 } as const;
const gap = 16;
const both = 520;

/** The laptop and the phone as the learner brings them, as large as there is room for. Nothing in them can be reached. */
export function MakerScreens(props: MakerScreensProps) {
  const { t, name, world, speakers, addresses, scheme, children } = props;
  const [room, size] = useSize();
  const said = useDeferredValue(name);
  const words = useMemo(() => renamed(speakers, said), [speakers, said]);
  const { laptop, phone } = viewsOf(world);
  const width = size?.width ?? 0;
  const beside = width >= both;
  const pic = (alone: number) => {
    const scale = beside ? (width - gap) / (wide.laptop + wide.phone) : width / alone;
    return { '--pic': Math.min(1, scale) } as CSSProperties;
  };
  const drawn = { addresses, scheme };
  return (
    <div className="screens" ref={room} data-beside={beside || undefined}>
      {children}
      {size && (
        <>
          <figure style={pic(wide.narrowLaptop)}>
            <figcaption>{t.devices.laptop(name)}</figcaption>
            <ScreenPicture
              screen={{ device: 'laptop', view: laptop }}
              strings={words.laptop}
              narrow={!beside}
              {...drawn}
            />
          </figure>
          <figure style={pic(wide.phone)}>
            <figcaption>{t.devices.phone(name)}</figcaption>
            <ScreenPicture screen={{ device: 'phone', view: phone }} strings={words.phone} {...drawn} />
          </figure>
        </>
      )}
    </div>
  );
}
