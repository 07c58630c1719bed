import type { ReactNode } from 'react';
import { dials } from '../../machines/coach/dial.js';
import { Icon, type IconName } from '../parts/icon.js';
import { PhoneShape } from '../parts/phone-shape.js';
import { Segmented } from '../parts/segmented.js';
import { languageNames, locales } from '../strings/load.js';
import { PassChoice } from './pass-choice.js';
import { PracticeChoice, type PracticeChoiceProps } from './practice-choice.js';
import { kindOf, nameOf } from './practices.js';

const pictures: { readonly [D in (typeof dials)[number]]: IconName } = {
  watch: 'eye',
  together: 'together',
  hint: 'bulb',
  test: 'flag',
};

interface WhatFormProps extends PracticeChoiceProps {
  /** Whose practice it is. */
  readonly school: ReactNode;
}

/** What is put there: which practice, on which phone, with how much help, in which language. */
export function WhatForm({ school, ...what }: WhatFormProps) {
  const { t, site, chosen, onChoose } = what;
  const { phone, coach, locale } = chosen;
  return (
    <>
      <PracticeChoice {...what} />
      <Segmented
        title={t.what.phone}
        className="seg seg--phones"
        value={phone}
        options={(['android', 'iphone'] as const).map((value) => ({
          value,
          label: site.phones[value],
          picture: <PhoneShape kind={value} />,
        }))}
        // A problem that this kind of phone does not have is left out.
        onChoose={(next) =>
          onChoose({ ...chosen, ...(kindOf(nameOf(chosen), next) ?? { conditions: [] }), phone: next })
        }
      />
      <div>
        <Segmented
          title={t.what.coach}
          className="seg seg--dial"
          value={coach}
          options={dials.map((value) => ({
            value,
            label: site.dial[value].name,
            picture: <Icon name={pictures[value]} />,
          }))}
          onChoose={(next) => onChoose({ ...chosen, coach: next })}
        />
        <p className="setup__say">{site.dial[coach].say}</p>
      </div>
      <Segmented
        title={t.what.language}
        className="seg seg--two"
        value={locale}
        options={locales.map((value) => ({ value, label: languageNames[value], lang: value }))}
        onChoose={(next) => onChoose({ ...chosen, locale: next })}
      />
      {school}
      <PassChoice t={t} chosen={chosen} onChoose={onChoose} />
    </>
  );
}
