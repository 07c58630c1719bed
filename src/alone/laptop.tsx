import type { CSSProperties } from 'react';
import type { LaptopIntent } from '../../machines/laptop/laptop.intents.js';
import type { LaptopView } from '../../machines/laptop/laptop.view.types.js';
import { Laptop as Device } from '../devices/laptop.js';
import type { Elsewhere } from '../parts/elsewhere.js';
import { useSize } from '../player/use-size.js';
import type { Eyes } from '../screens/screen.js';
import { Frame, type Look } from './frame.js';
import { type Lit, pointingAt } from './lit.js';

export interface LaptopProps extends Omit<Look, 'laptopLocale' | 'phoneLocale'> {
  /** What it shows: `laptopView` of a machine, the `laptop` of `useRun`, or a view that you write. */
  readonly view: LaptopView;
  /** What can be read on the phone, and so typed here. */
  readonly eyes?: Eyes;
  /** The control that is lit, as the coach does. */
  readonly lit?: Lit | null;
  /** Something was pressed, typed or aimed at. Without it nothing happens. */
  readonly onIntent?: (intent: LaptopIntent | Elsewhere) => void;
}

/** As large as the room allows, of a page that is 960 by 470. In a narrow room its pages are narrow, and as large as on a phone. */
const scaleIn = (width: number, height: number): number =>
  width < 640 ? 1 : Math.max(0.94, Math.min(Math.max(width / 960, 1), height / 470));

const nothing = () => {};

/** The mock laptop alone, in the room that its parent gives it. */
export function Laptop({ view, eyes, lit = null, onIntent = nothing, ...look }: LaptopProps) {
  const [room, size] = useSize();
  return (
    <Frame {...look} kind="android">
      {({ speakers, settings }) => (
        <div
          ref={room}
          style={{ blockSize: '100%', '--kl': size ? scaleIn(size.width, size.height) : 1 } as CSSProperties}
        >
          <Device
            view={view}
            strings={speakers.laptop.laptop}
            addresses={settings.addresses}
            pointing={pointingAt(lit, 'laptop', speakers.coach.stage.verbs)}
            onIntent={onIntent}
            {...(eyes && { eyes })}
          />
        </div>
      )}
    </Frame>
  );
}
