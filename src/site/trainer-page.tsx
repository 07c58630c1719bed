import { useEffect, useMemo, useState } from 'react';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/site.css';
import '../styles/site-studio.css';
import '../styles/site-class.css';
import '../styles/site-trainer.css';
import { addIcons, Icon } from '../parts/icon.js';
import { laterIcons } from '../parts/later-icons.js';
import { useWave } from '../parts/use-wave.js';
import { ordinarySettings } from '../player/settings.js';
import { useScheme } from '../player/use-scheme.js';
import { useSettings } from '../player/use-settings.js';
import { words } from '../player/words.js';
import { Chooser } from '../trainer/chooser.js';
import { itemsOf } from '../trainer/items.js';
import type { At, Kept } from '../trainer/kept.js';
import { TrainerShow } from '../trainer/trainer-show.js';
import { trainerWords } from '../trainer/words.js';
import { writeStart } from './address.js';
import { openPage, openStart, replacePage } from './history.js';
import { Loading } from './loading.js';
import type { PageProps } from './pages.js';
import { SitePage } from './site-page.js';
import {
  entryTrainer,
  keepEntryTrainer,
  pasted,
  readTrainer,
  type TrainerAsked,
  writeTrainer,
} from './trainer-address.js';
import { useDocument } from './use-document.js';
import { useProfile } from './use-profile.js';

export { TrainerPage as Page };

addIcons(laterIcons);

/** What a trainer shows to a class. What is shown, and where in it one is, stands in the address; what was pasted stays in this tab. */
function TrainerPage({ place, go }: PageProps) {
  const { choices, locale } = place;
  const { coming, school } = useProfile(choices.profile, locale);
  const start = useMemo(() => ({ ...ordinarySettings(locale), addresses: school.addresses }), [locale, school]);
  const [settings] = useSettings(start);
  const { scheme, size, locale: spoken } = settings;
  const shown = useScheme(scheme);
  // A step back in the history gives another place, and then the address is read again.
  const asked = useMemo(() => place && readTrainer(location.search, location.hash), [place]);
  const [kept, setKept] = useState(entryTrainer);
  const [at, setAt] = useState<At>(asked);
  const [read, setRead] = useState(asked);
  if (read !== asked) {
    setRead(asked);
    setAt(asked);
  }
  const { show, set } = asked;
  const items = useMemo(
    () => itemsOf(show === pasted ? { show: null, set: null, given: kept.given } : { show, set, given: [] }),
    [show, set, kept.given],
  );
  const own = useWave(trainerWords[spoken]);
  const practice = useWave(words.practice[spoken]);
  useDocument(own.here && { lang: spoken, title: own.here.t.title });
  const shows = items.length > 0;
  useEffect(() => {
    if (!shows) window.scrollTo({ top: 0 });
  }, [shows]);

  if (!own.here || !practice.here || coming) {
    const again = () => [trainerWords[spoken], words.practice[spoken]].forEach(({ want }) => want());
    return <Loading locale={spoken} failed={own.failed || practice.failed} onRetry={again} />;
  }

  const keep = (more: Partial<Kept>) => {
    const next = { ...kept, ...more };
    setKept(next);
    keepEntryTrainer(next);
  };
  const open = (next: Partial<TrainerAsked>, more: Partial<Kept> = {}) => {
    openPage(writeTrainer(choices, spoken, next));
    keep(more);
    go({ ...place });
  };

  if (shows)
    return (
      <TrainerShow
        words={own.here}
        items={items}
        at={at}
        phone={choices.phone}
        school={school}
        settings={settings}
        scheme={shown}
        wishes={kept.wishes}
        onAt={(next) => {
          setAt(next);
          replacePage(writeTrainer(choices, spoken, { show, set, ...next }));
        }}
        onWishes={(wishes) => keep({ wishes })}
        onOther={() => open({})}
      />
    );
  const { t } = own.here;
  return (
    <SitePage
      className="pairing site"
      main="start studio class tr-choose"
      scheme={shown}
      locale={spoken}
      size={size}
      t={t}
      onBack={() => {
        openStart(writeStart(choices));
        go({ ...place, page: 'start', problem: null });
      }}
      head={
        (show ?? set) !== null && (
          <p className="problem" role="alert">
            <Icon name="diamond" size={28} />
            <span>{t.choose.lost}</span>
          </p>
        )
      }
    >
      <Chooser
        words={own.here}
        stage={practice.here.stage}
        phone={choices.phone}
        typed={kept.typed}
        onTyped={(typed) => keep({ typed })}
        onPhone={(phone) => {
          const next = { ...choices, phone };
          replacePage(writeTrainer(next, spoken));
          go({ ...place, choices: next });
        }}
        onShow={(next) => open({ show: next })}
        onGiven={(given) => open({ show: pasted }, { given })}
      />
    </SitePage>
  );
}
