import { useState } from 'react';
import { type Dial, dials } from '../../machines/coach/dial.js';
import { Icon, type IconName } from '../parts/icon.js';
import { browserKeeps } from '../player/use-settings.js';
import type { SiteStrings } from '../strings/site.js';
import { type Choices, oldPhones, phones, places, unaskedKinds } from './choices.js';
import { PhoneShape } from '../parts/phone-shape.js';
import { Segmented } from '../parts/segmented.js';

const pictures: { readonly [D in Dial]: IconName } = { watch: 'eye', together: 'together', hint: 'bulb', test: 'flag' };

interface SetUpProps {
  readonly t: SiteStrings;
  readonly choices: Choices;
  /** Where one is changes nothing of how one sets up or signs in. */
  readonly everywhere: boolean;
  readonly onChange: (choices: Choices) => void;
  readonly onStart: () => void;
  /** There is a run to go on with. */
  readonly onGoOn: (() => void) | null;
}

/** How to practise, and the one button that starts. */
export function SetUp({ t, choices, everywhere, onChange, onStart, onGoOn }: SetUpProps) {
  const [kept] = useState(browserKeeps);
  return (
    <section className="setup" aria-label={t.setupTitle}>
      <h2>{t.setupTitle}</h2>
      <Segmented
        title={t.phoneTitle}
        className="seg seg--phones"
        value={choices.phone}
        options={phones.map((phone) => ({
          value: phone,
          label: t.phones[phone],
          picture: <PhoneShape kind={phone} />,
        }))}
        onChoose={(phone) => onChange({ ...choices, phone })}
      />
      {choices.practice === 'newPhone' && (
        <div>
          <Segmented
            title={t.oldPhoneTitle}
            className="seg seg--two"
            value={choices.old}
            options={oldPhones.map((old) => ({ value: old, label: t.oldPhones[old].name }))}
            onChoose={(old) => onChange({ ...choices, old })}
          />
          <p className="setup__say">{t.oldPhones[choices.old].say}</p>
        </div>
      )}
      {choices.practice === 'unexpectedPrompt' && (
        <div>
          <Segmented
            title={t.unaskedTitle}
            className="seg"
            value={choices.unasked}
            options={unaskedKinds.map((unasked) => ({ value: unasked, label: t.unaskedKinds[unasked].name }))}
            onChoose={(unasked) => onChange({ ...choices, unasked })}
          />
          <p className="setup__say">{t.unaskedKinds[choices.unasked].say}</p>
        </div>
      )}
      {choices.practice !== 'newPhone' && choices.practice !== 'unexpectedPrompt' && !everywhere && (
        <div>
          <Segmented
            title={t.placeTitle}
            className="seg"
            value={choices.place}
            options={places.map((place) => ({
              value: place,
              label: t.places[place],
              picture: <Icon name={place === 'school' ? 'school' : 'home'} />,
            }))}
            onChoose={(place) => onChange({ ...choices, place })}
          />
          <p className="setup__say">{t.placeSays[choices.practice][choices.place]}</p>
        </div>
      )}
      <div>
        <Segmented
          title={t.helpTitle}
          className="seg seg--dial"
          value={choices.coach}
          options={dials.map((dial) => ({
            value: dial,
            label: t.dial[dial].name,
            picture: <Icon name={pictures[dial]} />,
          }))}
          onChoose={(coach) => onChange({ ...choices, coach })}
        />
        <p className="setup__say">{t.dial[choices.coach].say}</p>
      </div>
      <div className="setup__go">
        <p className="promise">
          <Icon name="lock" size={20} />
          <span>{kept ? t.promise : t.notKept}</span>
        </p>
        {onGoOn && (
          <button type="button" className="go-on" onClick={onGoOn}>
            <Icon name="reload" />
            <span>{t.goOn}</span>
          </button>
        )}
        <button type="button" className="go" onClick={onStart}>
          <span>{t.start}</span>
          <span className="go__arrow">
            <Icon name="right" size={26} weight={3} />
          </span>
        </button>
      </div>
    </section>
  );
}
