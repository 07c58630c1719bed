import { type ComponentType, useLayoutEffect, useRef } from 'react';
import type { LaptopIntent } from '../../machines/laptop/laptop.intents.js';
import type { LaptopView } from '../../machines/laptop/laptop.view.types.js';
import { AddressBookContext } from '../parts/address-line.js';
import { type AddressBook, pageOf } from '../parts/addresses.js';
import { CopyContext } from '../parts/copy.js';
import type { Elsewhere } from '../parts/elsewhere.js';
import { type Pointing, PointingContext } from '../parts/pointing.js';
import { useWave } from '../parts/use-wave.js';
import { firstLaptopScreens } from '../screens/laptop/first-registry.js';
import type { LaptopScreenName } from '../screens/laptop/laptop-screen.js';
import type { Eyes, ScreenProps } from '../screens/screen.js';
import type { FirstLaptopStrings, LaptopStrings } from '../strings/laptop.js';
import { BrowserBar } from './browser-bar.js';
import { laterScreens } from './later-screens.js';
import { useScreenFocus } from './use-screen-focus.js';

interface LaptopProps {
  readonly view: LaptopView;
  readonly strings: FirstLaptopStrings;
  readonly addresses: AddressBook;
  readonly pointing: Pointing;
  readonly onIntent: (intent: LaptopIntent | Elsewhere) => void;
  /** What can be read on the phone now. */
  readonly eyes?: Eyes;
  /** A picture of the laptop, as a camera sees it: nothing in it can be reached. */
  readonly copy?: boolean;
}

type AnyScreen = ComponentType<ScreenProps<LaptopView, unknown, LaptopStrings['common'], LaptopIntent>>;

/** The mock laptop: a lid, a browser, the practice band, and the page that the view names. */
export function Laptop({ view, strings, addresses, pointing, onIntent, eyes, copy = false }: LaptopProps) {
  const frame = useRef<HTMLDivElement>(null);
  const later = useWave(laterScreens, !Object.hasOwn(firstLaptopScreens, view.screen)).here;
  const drawings: Partial<Record<LaptopScreenName, unknown>> = { ...firstLaptopScreens, ...later?.laptop };
  const { common, screens, lang, dir } = strings;
  const t = screens[view.screen];
  // The registries prove the pairing name by name; TypeScript cannot carry that proof through the look-up.
  const Screen = drawings[view.screen] as AnyScreen | undefined;
  useScreenFocus(frame, Screen && t ? view.screen : null);
  // As an attribute, because versions of React disagree on the property.
  useLayoutEffect(() => {
    frame.current?.toggleAttribute('inert', copy);
  }, [copy]);
  return (
    <CopyContext.Provider value={copy}>
      <AddressBookContext.Provider value={addresses}>
        <PointingContext.Provider value={pointing}>
          <div
            className={copy ? 'laptop laptop--copy' : 'laptop'}
            part={copy ? undefined : 'laptop'}
            lang={lang}
            dir={dir}
            ref={frame}
            aria-hidden={copy || undefined}
          >
            <div className="laptop__lid">
              <div className="screen" data-screen={view.screen}>
                <BrowserBar common={common} newTab={screens.newTab} page={pageOf(view)} onIntent={onIntent} />
                <p className="band band--laptop">
                  <span>
                    <b>{common.band.title}</b> – {common.band.unreal}
                  </span>{' '}
                  <span>{common.band.safe}</span>
                </p>
                {Screen && t ? (
                  <Screen
                    view={view}
                    t={t}
                    common={common}
                    onIntent={onIntent}
                    eyes={eyes}
                    scene={later?.behind(view, strings)}
                  />
                ) : (
                  <div aria-busy="true" />
                )}
              </div>
            </div>
            <div className="laptop__base" />
            {later && !copy && <later.LitInSight device={frame} />}
          </div>
        </PointingContext.Provider>
      </AddressBookContext.Provider>
    </CopyContext.Provider>
  );
}
