import { useId, useState } from 'react';
import type { WrittenProfile } from '../profile/profile.js';
import type { Locale } from '../strings/strings.js';
import type { Delivery, StudioStrings } from '../strings/studio.js';
import { type Chosen, siteIn } from './chosen.js';
import { CopyBox } from './copy-box.js';
import { FileBox } from './file-box.js';
import { isFile, needsSite } from './places.js';
import { elementOf, iframeOf, linkTo, reactOf } from './snippets.js';

const texts = { iframe: iframeOf, element: elementOf, react: reactOf, link: linkTo };

interface TakeProps {
  readonly t: StudioStrings;
  readonly spoken: Locale;
  readonly chosen: Chosen;
  readonly delivery: Delivery;
  readonly title: string;
  readonly profile: WrittenProfile | null;
  /** Where this page stands; null where that is this computer only. */
  readonly here: string | null;
  readonly onChoose: (chosen: Chosen) => void;
}

/** What is taken along: a file, or text to paste. */
export function Take({ t, spoken, chosen, delivery, title, profile, here, onChoose }: TakeProps) {
  const id = useId();
  const [typed, setTyped] = useState(chosen.site ?? here ?? '');
  const site = siteIn(typed);
  const said = typed === '' ? t.take.siteMissing : site === null ? t.take.siteWrong : t.take.siteSays;
  if (isFile(delivery)) {
    const asked = JSON.stringify([chosen, delivery, profile]);
    return <FileBox key={asked} t={t} spoken={spoken} chosen={chosen} format={delivery} profile={profile} />;
  }
  const asks = needsSite(delivery);
  return (
    <>
      {asks && (
        <div className="st-field" data-wrong={site === null || undefined}>
          <label htmlFor={id}>{t.take.site}</label>
          <input
            id={id}
            type="text"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            value={typed}
            aria-invalid={site === null}
            aria-describedby={`${id}-said`}
            onChange={({ target }) => {
              setTyped(target.value);
              const next = siteIn(target.value);
              onChoose({ ...chosen, site: next === here ? null : next });
            }}
          />
          <p id={`${id}-said`}>{said}</p>
        </div>
      )}
      {(!asks || site !== null) && (
        <CopyBox t={t} text={texts[delivery]({ chosen, title, profile, site: site ?? '' })} />
      )}
    </>
  );
}
