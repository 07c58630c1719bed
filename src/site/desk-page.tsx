import { HelpDesk } from '../desk/help-desk.js';
import { deskWords } from '../desk/words.js';
import { useWave } from '../parts/use-wave.js';
import { fromLink } from '../profile/link.js';
import { writePage, writeStart } from './address.js';
import { cameFromStart, openPage, openStart } from './history.js';
import { here, type Place } from './place.js';
import { useDocument } from './use-document.js';

interface DeskPageProps {
  readonly place: Place;
  readonly go: (next: Place) => void;
}

/** The help desk as a page of the site. */
export function DeskPage({ place, go }: DeskPageProps) {
  const { locale, choices } = place;
  const words = useWave(deskWords[locale]).here;
  useDocument(words ? { lang: locale, title: words.desk.title } : null);

  function leave() {
    if (cameFromStart()) return history.back();
    openStart(writeStart(choices));
    go(here(place));
  }

  return (
    <div className="site-practice">
      <HelpDesk
        locale={locale}
        phone={choices.phone}
        profile={choices.profile && fromLink(choices.profile)}
        focus={cameFromStart()}
        onExit={leave}
        onLesson={() => {
          openPage(writePage('lesson', locale, choices));
          go({ ...place, page: 'lesson', problem: null });
        }}
      />
    </div>
  );
}
