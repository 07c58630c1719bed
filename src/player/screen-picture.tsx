import type { LaptopView } from '../../machines/laptop/laptop.view.types.js';
import type { PhoneScreen, PhoneView } from '../../machines/phone/phone.view.types.js';
import { Laptop } from '../devices/laptop.js';
import { Phone } from '../devices/phone.js';
import type { AddressBook } from '../parts/addresses.js';
import { nothingLit } from '../parts/pointing.js';
import { layoutOf } from './layout.js';
import { ShadowHost } from './shadow-host.js';
import type { PracticeStrings } from '../strings/strings.js';

const { style } = layoutOf({ width: 1366, height: 768 }, { width: 1366, height: 708 }, { one: false, rem: 16 });
const narrowStyle = layoutOf({ width: 420, height: 640 }, { width: 420, height: 520 }, { one: true, rem: 16 }).style;
const nothing = () => {};

interface ScreenPictureProps {
  /** Of a phone only what is on its screen has to be said: then it is an ordinary Android phone. */
  readonly screen:
    | { readonly device: 'laptop'; readonly view: LaptopView }
    | { readonly device: 'phone'; readonly view: PhoneScreen | PhoneView };
  readonly strings: PracticeStrings;
  readonly addresses: AddressBook;
  readonly scheme: 'light' | 'dark';
  /** A laptop with a narrow window: its words can be read where there is little room. */
  readonly narrow?: boolean;
}

/** A small picture of a screen: the screen itself, as a school laptop shows it, drawn smaller. Nothing in it can be reached. */
export function ScreenPicture({ screen, strings, addresses, scheme, narrow = false }: ScreenPictureProps) {
  const { device } = screen;
  return (
    <div className="shot" data-device={device} data-narrow={narrow || undefined} aria-hidden="true">
      <div className="shot__in">
        <ShadowHost>
          <div className="root">
            <div className="pairing app" data-scheme={scheme}>
              <div
                className="stage"
                data-mode={narrow ? 'single' : 'wide'}
                data-show={device}
                style={narrow ? narrowStyle : style}
              >
                <div className={`dev dev--${device}`}>
                  <p className="cap" />
                  {device === 'laptop' ? (
                    <Laptop
                      view={screen.view}
                      strings={strings.laptop}
                      addresses={addresses}
                      pointing={nothingLit}
                      onIntent={nothing}
                      copy
                    />
                  ) : (
                    <Phone
                      view={{ kind: 'android', notice: false, offline: false, minutes: 0, ...screen.view }}
                      strings={strings.phone}
                      pointing={nothingLit}
                      onIntent={nothing}
                      copy
                    />
                  )}
                </div>
              </div>
            </div>
          </div>
        </ShadowHost>
      </div>
    </div>
  );
}
