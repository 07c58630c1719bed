import { type CSSProperties, type ReactNode, useContext, useMemo } from 'react';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import type { AddressBook } from '../parts/addresses.js';
import type { Speakers } from '../player/coach-text.js';
import { Problem } from '../player/problem.js';
import { Profiled } from '../player/profiled.js';
import type { Scheme } from '../player/props.js';
import { SchoolContext } from '../player/school.js';
import { ordinarySettings, type Settings } from '../player/settings.js';
import { ShadowHost } from '../player/shadow-host.js';
import { useScheme } from '../player/use-scheme.js';
import { useStrings } from '../player/use-strings.js';
import type { WrittenProfile } from '../profile/profile.js';
import { problems } from '../strings/problems.js';
import type { Locale } from '../strings/strings.js';

/** In whose words and colours a part is drawn. */
export interface Look {
  /** Language of the part, and of a device in it that has no other. Default: `nl`. */
  readonly locale?: Locale;
  readonly laptopLocale?: Locale;
  readonly phoneLocale?: Locale;
  /** What makes it the school's own; see docs/profile.md. Default: the fictional Voorbeeldschool. */
  readonly profile?: WrittenProfile;
  /** Addresses in the mock address bar. Default: as in the profile, or `real`. */
  readonly addresses?: AddressBook;
  readonly scheme?: Scheme;
  /** Reading direction of what is ours; the devices have that of their language. Default: `ltr`. */
  readonly dir?: 'ltr' | 'rtl';
}

/** What a part is drawn with. */
export interface Drawing {
  readonly speakers: Speakers;
  readonly settings: Settings;
}

interface FrameProps extends Look {
  readonly kind: PhoneKind;
  readonly children: (drawing: Drawing) => ReactNode;
}

/** What every part that stands alone is drawn in: a shadow root of its own, with our styles and its words. */
export function Frame({ profile, locale = 'nl', dir = 'ltr', ...rest }: FrameProps) {
  const text = useMemo(() => (profile ? JSON.stringify(profile) : null), [profile]);
  const inside = <Framed {...rest} locale={locale} dir={dir} />;
  return (
    <ShadowHost>
      <div className="root" dir={dir}>
        {text === null ? (
          inside
        ) : (
          <Profiled
            text={text}
            locale={locale}
            without={false}
            wrong={(say) => (
              <div className="pairing app">
                <Problem lang={locale} say={say} ways={[]} />
              </div>
            )}
          >
            {inside}
          </Profiled>
        )}
      </div>
    </ShadowHost>
  );
}

interface FramedProps extends Omit<FrameProps, 'profile'> {
  readonly locale: Locale;
  readonly dir: 'ltr' | 'rtl';
}

function Framed(props: FramedProps) {
  const { kind, locale, laptopLocale = locale, phoneLocale = locale, scheme = 'auto', dir, children } = props;
  const school = useContext(SchoolContext);
  const { addresses = school.addresses } = props;
  const settings = useMemo(
    () => ({ ...ordinarySettings(locale), laptopLocale, phoneLocale, addresses }),
    [locale, laptopLocale, phoneLocale, addresses],
  );
  const drawn = useScheme(scheme);
  const { voices, failed, retry } = useStrings(settings, school);
  const { loading, retry: again } = problems[locale];
  return (
    <div
      className="pairing app"
      lang={locale}
      dir={dir}
      data-scheme={drawn}
      style={{ '--rem': `${settings.size}px` } as CSSProperties}
    >
      {failed && <Problem lang={locale} say={loading} ways={[{ name: again, go: retry }]} />}
      {!failed && !voices && <div className="waiting" aria-busy="true" />}
      {!failed && voices && children({ speakers: { ...voices, kind }, settings })}
    </div>
  );
}
