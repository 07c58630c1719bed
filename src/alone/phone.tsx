import type { CSSProperties } from 'react';
import type { LaptopView } from '../../machines/laptop/laptop.view.types.js';
import type { PhoneIntent } from '../../machines/phone/phone.intents.js';
import type { PhoneView } from '../../machines/phone/phone.view.types.js';
import { Laptop } from '../devices/laptop.js';
import { Phone as Device } from '../devices/phone.js';
import type { Elsewhere } from '../parts/elsewhere.js';
import { nothingLit } from '../parts/pointing.js';
import { useSize } from '../player/use-size.js';
import type { Eyes } from '../screens/screen.js';
import { Frame, type Look } from './frame.js';
import { type Lit, pointingAt } from './lit.js';

export interface PhoneProps extends Omit<Look, 'phoneLocale'> {
  /** What it shows: `phoneView` of a machine, the `phone` of `useRun`, or a view that you write. Its `kind` says which phone it is. */
  readonly view: PhoneView;
  /** What its camera looks at. */
  readonly laptop?: LaptopView;
  /** What can be read on the laptop, and so typed here. */
  readonly eyes?: Eyes;
  /** The control that is lit, as the coach does. */
  readonly lit?: Lit | null;
  /** Something was pressed, typed or aimed at. Without it nothing happens. */
  readonly onIntent?: (intent: PhoneIntent | Elsewhere) => void;
}

const nothing = () => {};

/** The mock phone alone, Android or iPhone, as high as the room that its parent gives it. */
export function Phone({ view, laptop, eyes, lit = null, onIntent = nothing, ...look }: PhoneProps) {
  const [room, size] = useSize();
  const length = Math.min(740, Math.max(480, (size?.height ?? 656) - 16));
  const scale = size ? Math.min(size.height / (length + 16), size.width / 376) : 1;
  return (
    <Frame {...look} kind={view.kind}>
      {({ speakers, settings }) => (
        <div
          ref={room}
          style={
            {
              blockSize: '100%',
              display: 'grid',
              justifyItems: 'center',
              '--k': scale,
              '--kl': 1,
              '--L': `${length}px`,
            } as CSSProperties
          }
        >
          <Device
            view={view}
            strings={speakers.phone.phone}
            pointing={pointingAt(lit, 'phone', speakers.coach.stage.verbs)}
            onIntent={onIntent}
            {...(eyes && { eyes })}
            scene={
              laptop && (
                <Laptop
                  view={laptop}
                  strings={speakers.laptop.laptop}
                  addresses={settings.addresses}
                  pointing={nothingLit}
                  onIntent={nothing}
                  copy
                />
              )
            }
          />
        </div>
      )}
    </Frame>
  );
}
