import { type ComponentType, useRef } from 'react';
import type { AdminIntent } from '../../machines/admin/admin.intents.js';
import type { AdminView } from '../../machines/admin/admin.view.types.js';
import { AddressText } from '../parts/address-text.js';
import type { Address, AddressBook } from '../parts/addresses.js';
import { CopyContext } from '../parts/copy.js';
import type { Elsewhere } from '../parts/elsewhere.js';
import { Icon } from '../parts/icon.js';
import { type Pointing, PointingContext } from '../parts/pointing.js';
import type { AdminCommon } from '../screens/admin/admin-screen.js';
import { adminScreens } from '../screens/admin/registry.js';
import { UserMethods } from '../screens/admin/user-methods.js';
import type { ScreenProps } from '../screens/screen.js';
import type { AdminStrings } from '../strings/admin.js';
import type { FirstLaptopStrings } from '../strings/laptop.js';
import admin from '../styles/admin.css?inline';
import { fillStyles } from '../styles/styles.js';
import { LitInSight } from './lit-in-sight.js';
import { useScreenFocus } from './use-screen-focus.js';

// It comes with whoever draws it, and its styles with it.
fillStyles({ admin });

interface AdminProps {
  readonly view: AdminView;
  readonly strings: AdminStrings;
  /** The words of the laptop, for what both have: whose school it is, and who the user is. */
  readonly laptop: FirstLaptopStrings;
  readonly addresses: AddressBook;
  readonly pointing: Pointing;
  readonly onIntent: (intent: AdminIntent | Elsewhere) => void;
}

type AnyScreen = ComponentType<ScreenProps<AdminView, unknown, AdminCommon, AdminIntent>>;

const address: { readonly [B in AddressBook]: Address } = {
  real: { before: 'entra.', domain: 'microsoft.com', path: '' },
  fictional: { before: 'beheer.', domain: 'voorbeeldschool.example', path: '' },
};

const nothing = () => {};

/** The admin side: a window on the helper's own screen, the practice band, and the page that the view names. It needs the later screens. */
export function Admin({ view, strings, laptop, addresses, pointing, onIntent }: AdminProps) {
  const frame = useRef<HTMLDivElement>(null);
  const common = { laptop: laptop.common, admin: strings };
  const { band, browser } = laptop.common;
  useScreenFocus(frame, view.screen);
  // The registry proves the pairing name by name; TypeScript cannot carry that proof through the look-up.
  const Screen = adminScreens[view.screen] as AnyScreen;
  return (
    <PointingContext.Provider value={pointing}>
      <div className="laptop admin" lang={laptop.lang} dir={laptop.dir} ref={frame}>
        <div className="laptop__lid">
          <div className="screen" data-screen={view.screen}>
            <div className="browser">
              <p className="browser__tab">
                <Icon name="key" size={16} />
                <span className="browser__title">{strings.title}</span>
              </p>
              <p className="browser__url">
                <Icon name="lock" size={14} />
                <span className="sr">{browser.address} </span>
                <AddressText address={address[addresses]} />
              </p>
            </div>
            <p className="band band--laptop">
              <span>
                <b>{band.title}</b> – {band.unreal}
              </span>{' '}
              <span>{band.safe}</span>
            </p>
            <Screen
              view={view}
              t={strings.screens[view.screen]}
              common={common}
              onIntent={onIntent}
              scene={
                'behind' in view && (
                  <CopyContext.Provider value={true}>
                    <UserMethods
                      view={view.behind}
                      t={strings.screens.userMethods}
                      common={common}
                      onIntent={nothing}
                    />
                  </CopyContext.Provider>
                )
              }
            />
          </div>
        </div>
        <LitInSight device={frame} />
      </div>
    </PointingContext.Provider>
  );
}
