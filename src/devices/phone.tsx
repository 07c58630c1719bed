import { type ComponentType, type ReactNode, useLayoutEffect, useRef } from 'react';
import { phoneControls } from '../../machines/phone/phone.controls.js';
import type { PhoneIntent } from '../../machines/phone/phone.intents.js';
import type { PhoneView } from '../../machines/phone/phone.view.types.js';
import { AppIcon } from '../parts/app-icon.js';
import { CopyContext } from '../parts/copy.js';
import type { Elsewhere } from '../parts/elsewhere.js';
import { type Pointing, PointingContext } from '../parts/pointing.js';
import { Press } from '../parts/press.js';
import { useWave } from '../parts/use-wave.js';
import { firstPhoneScreens } from '../screens/phone/first-registry.js';
import type { PhoneScreenName } from '../screens/phone/phone-screen.js';
import type { Eyes, ScreenProps } from '../screens/screen.js';
import type { FirstPhoneStrings, PhoneStrings } from '../strings/phone.js';
import { laterScreens } from './later-screens.js';
import { PhoneHead } from './phone-head.js';
import { useHardwareKeys } from './use-hardware-keys.js';
import { useScreenFocus } from './use-screen-focus.js';

interface PhoneProps {
  readonly view: PhoneView;
  readonly strings: FirstPhoneStrings;
  readonly pointing: Pointing;
  readonly onIntent: (intent: PhoneIntent | Elsewhere) => void;
  /** What the camera looks at: a live picture of the laptop. */
  readonly scene?: ReactNode;
  /** What the laptop shows that can be typed over. */
  readonly eyes?: Eyes;
  /** A picture of the phone: nothing in it can be reached. */
  readonly copy?: boolean;
}

type AnyScreen = ComponentType<ScreenProps<PhoneView, unknown, PhoneStrings['common'], PhoneIntent>>;

/** The mock phone, as an Android phone or as an iPhone: the practice band, the screen that the view names, the way home. */
export function Phone({ view, strings, pointing, onIntent, scene, eyes, copy = false }: PhoneProps) {
  const frame = useRef<HTMLDivElement>(null);
  const later = useWave(laterScreens, !Object.hasOwn(firstPhoneScreens, view.screen)).here;
  const drawings: Partial<Record<PhoneScreenName, unknown>> = { ...firstPhoneScreens, ...later?.phone };
  const { common, screens, lang, dir } = strings;
  const t = screens[view.screen];
  // The registries prove the pairing name by name; TypeScript cannot carry that proof through the look-up.
  const Screen = drawings[view.screen] as AnyScreen | undefined;
  const goesHome = phoneControls(view).some(({ id }) => id === 'person.goHome');
  useScreenFocus(frame, Screen && t ? view.screen : null);
  useHardwareKeys(frame, view, onIntent, later?.hardwareKey);
  // As an attribute, because versions of React disagree on the property.
  useLayoutEffect(() => {
    frame.current?.toggleAttribute('inert', copy);
  }, [copy]);

  return (
    <CopyContext.Provider value={copy}>
      <PointingContext.Provider value={pointing}>
        <div
          className={`phone phone--${view.kind}`}
          part={copy ? undefined : 'phone'}
          lang={lang}
          dir={dir}
          ref={frame}
          aria-hidden={copy || undefined}
        >
          <div className="screen" data-screen={view.screen}>
            <PhoneHead common={common} minutes={view.minutes} offline={view.offline} />
            {view.notice && view.screen !== 'locked' && (
              <Press intent={{ type: 'person.openNotice' }} onIntent={onIntent} className="banner">
                <AppIcon size="small" />
                <span>
                  <b>{common.notice.title}</b>
                  <small>{common.notice.text}</small>
                </span>
              </Press>
            )}
            <div className="os" key={view.screen}>
              {Screen && t ? (
                <Screen view={view} t={t} common={common} onIntent={onIntent} scene={scene} eyes={eyes} />
              ) : (
                <div aria-busy="true" />
              )}
            </div>
            {later && !copy && <later.Recognised screen={view.screen} />}
            {goesHome ? (
              <Press intent={{ type: 'person.goHome' }} onIntent={onIntent} className="homekey" label={common.goHome} />
            ) : (
              <span className="homekey" />
            )}
          </div>
          {later && !copy && <later.LitInSight device={frame} />}
        </div>
      </PointingContext.Provider>
    </CopyContext.Provider>
  );
}
