import { type ReactNode, useId } from 'react';
import { dials } from '../../machines/coach/dial.js';
import { Icon, type IconName } from '../parts/icon.js';
import { PhoneShape } from '../parts/phone-shape.js';
import { Segmented } from '../parts/segmented.js';
import { languageNames, locales } from '../strings/load.js';
import type { SiteStrings } from '../strings/site.js';
import type { StageStrings } from '../strings/stage.js';
import type { StudioStrings } from '../strings/studio.js';
import type { Chosen } from './chosen.js';
import { PassChoice } from './pass-choice.js';
import { groups, kindOf, nameOf, practices } from './practices.js';

const pictures: { readonly [D in (typeof dials)[number]]: IconName } = {
  watch: 'eye',
  together: 'together',
  hint: 'bulb',
  test: 'flag',
};

interface WhatFormProps {
  readonly t: StudioStrings;
  readonly site: SiteStrings;
  readonly stage: Pick<StageStrings, 'scenarios'>;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  /** Whose practice it is. */
  readonly school: ReactNode;
}

/** What is put there: which practice, on which phone, with how much help, in which language. */
export function WhatForm({ t, site, stage, chosen, onChoose, school }: WhatFormProps) {
  const list = useId();
  const { scenario, conditions, phone, coach, locale } = chosen;
  const called = (kind: (typeof practices)['apart'][number]) => {
    const name = stage.scenarios[kind.scenario];
    return kind.conditions.length > 0 ? t.what.atSchool(name) : name;
  };
  return (
    <>
      <div className="st-field">
        <label htmlFor={list}>{t.what.practice}</label>
        <select
          id={list}
          value={nameOf({ scenario, conditions })}
          onChange={({ target }) => {
            const [first = '', ...rest] = target.value.split('.');
            const kind = kindOf(first, rest);
            if (kind) onChoose({ ...chosen, ...kind });
          }}
        >
          {groups.map((group) => (
            <optgroup key={group} label={group === 'apart' ? t.what.apart : site.practices[group].name}>
              {practices[group].map((kind) => (
                <option key={nameOf(kind)} value={nameOf(kind)}>
                  {called(kind)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <Segmented
        title={t.what.phone}
        className="seg seg--phones"
        value={phone}
        options={(['android', 'iphone'] as const).map((value) => ({
          value,
          label: site.phones[value],
          picture: <PhoneShape kind={value} />,
        }))}
        onChoose={(next) => onChoose({ ...chosen, phone: next })}
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
