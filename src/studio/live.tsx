import { type ReactNode, useState } from 'react';
import { PairingPractice, type WrittenProfile } from '../index.js';
import { Icon } from '../parts/icon.js';
import { Segmented } from '../parts/segmented.js';
import { forgetSettings } from '../player/use-settings.js';
import type { StudioStrings } from '../strings/studio.js';
import type { Chosen } from './chosen.js';

/** What is chosen here counts more than what was set in an earlier practice, or in this one. */
function Anew({ children }: { readonly children: ReactNode }) {
  useState(() => forgetSettings(['coach', 'locale', 'laptopLocale', 'phoneLocale']));
  return children;
}

interface LiveProps {
  readonly t: StudioStrings;
  readonly chosen: Chosen;
  readonly profile: WrittenProfile | null;
  readonly scheme: 'light' | 'dark';
}

const widths = ['column', 'phone'] as const;

/** The practice as it will stand there: in the column of a course, or on a phone. Each choice begins it anew. */
export function Live({ t, chosen, profile, scheme }: LiveProps) {
  const [width, setWidth] = useState<(typeof widths)[number]>('column');
  const [times, setTimes] = useState(0);
  const { scenario, conditions, slip, phone, coach, locale } = chosen;
  const shown = [scenario, conditions.join('.'), slip, phone, coach, locale, JSON.stringify(profile), times].join(' ');
  return (
    <>
      <p className="setup__say">{t.see.lead}</p>
      <div className="st-see__set">
        <Segmented
          quiet
          title={t.see.width}
          className="seg"
          value={width}
          options={widths.map((value) => ({
            value,
            label: t.see.widths[value],
            picture: <Icon name={value === 'column' ? 'laptop' : 'phone'} />,
          }))}
          onChoose={setWidth}
        />
        <button type="button" className="go-on" onClick={() => setTimes(times + 1)}>
          <Icon name="reload" />
          <span>{t.see.again}</span>
        </button>
      </div>
      <div className="st-course" data-width={width}>
        <p className="st-course__bar" aria-hidden="true">
          <span>{t.see.course}</span>
          <i />
          <i />
        </p>
        <div className="st-course__in">
          <Anew key={shown}>
            <PairingPractice
              scenario={scenario}
              conditions={conditions}
              {...(slip && { slip })}
              phone={phone}
              coach={coach}
              locale={locale}
              scheme={scheme}
              {...(profile && { profile })}
            />
          </Anew>
        </div>
      </div>
    </>
  );
}
