import { useState } from 'react';
import type { WrittenProfile } from '../profile/profile.js';
import type { Locale } from '../strings/strings.js';
import type { Delivery, StudioStrings } from '../strings/studio.js';
import { AddressField } from './address-field.js';
import { type Chosen, isLocal, originIn, siteIn } from './chosen.js';
import { CopyBox } from './copy-box.js';
import { FileBox } from './file-box.js';
import { isFile, needsSite } from './places.js';
import { canBeHeard, elementOf, iframeOf, linkTo, reactOf } from './snippets.js';

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

/** What is said of an address of the practice site. */
function ofSite({ take }: StudioStrings, typed: string, site: string | null) {
  if (typed === '') return { says: take.siteMissing, wrong: true };
  if (site === null) return { says: take.siteWrong, wrong: true };
  if (isLocal(site)) return { says: take.siteLocal, wrong: false, warns: true };
  if (site.startsWith('http:')) return { says: take.siteOpen, wrong: false, warns: true };
  return { says: take.siteSays, wrong: false };
}

/** What is taken along: a file, or text to paste. */
export function Take({ t, spoken, chosen, delivery, title, profile, here, onChoose }: TakeProps) {
  const [typed, setTyped] = useState(chosen.site ?? here ?? '');
  const [typedPage, setTypedPage] = useState(chosen.page ?? '');
  const site = siteIn(typed);
  if (isFile(delivery)) {
    const asked = JSON.stringify([chosen, delivery, profile]);
    return <FileBox key={asked} t={t} spoken={spoken} chosen={chosen} format={delivery} profile={profile} />;
  }
  const asks = needsSite(delivery);
  const page = originIn(typedPage);
  const wrongPage = typedPage !== '' && page === null;
  return (
    <>
      {asks && (
        <AddressField
          label={t.take.site}
          typed={typed}
          {...ofSite(t, typed, site)}
          onType={(next) => {
            setTyped(next);
            const at = siteIn(next);
            onChoose({ ...chosen, site: at === here ? null : at });
          }}
        />
      )}
      {canBeHeard(chosen) && (
        <AddressField
          label={t.take.page}
          typed={typedPage}
          says={wrongPage ? t.take.siteWrong : t.take.pageSays}
          wrong={wrongPage}
          onType={(next) => {
            setTypedPage(next);
            onChoose({ ...chosen, page: originIn(next) });
          }}
        />
      )}
      {(!asks || site !== null) && (
        <CopyBox t={t} text={texts[delivery]({ chosen, title, profile, site: site ?? '' })} />
      )}
    </>
  );
}
