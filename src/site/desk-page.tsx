import { HelpDesk } from '../desk/help-desk.js';
import { deskWords } from '../desk/words.js';
import { useWave } from '../parts/use-wave.js';
import { fromLink } from '../profile/link.js';
import { writeAddress, writeDesk, writePage, writeStart } from './address.js';
import { readDesk, writeMaker, writeSet } from './desk-address.js';
import { choiceOf } from './choices.js';
import { cameFromStart, openPage, openPractice, openStart } from './history.js';
import type { PageProps } from './pages.js';
import { here } from './place.js';
import { useDocument } from './use-document.js';

export { DeskPage as Page };

/** The help desk as a page of the site. */
function DeskPage({ place, go }: PageProps) {
  const { locale, choices } = place;
  const words = useWave(deskWords[locale]).here;
  useDocument(words ? { lang: locale, title: words.desk.title } : null);

  function leave() {
    if (cameFromStart()) return history.back();
    openStart(writeStart(choices));
    go(here(place));
  }

  const { set, make } = readDesk(location.search, location.hash);
  return (
    <div className="site-practice">
      <HelpDesk
        locale={locale}
        phone={choices.phone}
        profile={choices.profile && fromLink(choices.profile)}
        focus={cameFromStart()}
        set={set}
        make={make}
        onMake={(next) => {
          openPage((next ? writeMaker : writeDesk)(choices, locale));
          go(here(place));
        }}
        linkTo={(cases) => location.href.split(/[?#]/, 1)[0] + writeSet(cases, choices, locale)}
        onExit={leave}
        onLearner={({ scenario, conditions, phone, journal }) => {
          const next = { ...choices, ...choiceOf(scenario, conditions), phone };
          openPractice(writeAddress(next, locale));
          go({ ...place, page: 'practice', choices: next, journal });
        }}
        onLesson={() => {
          openPage(writePage('lesson', locale, choices));
          go({ ...place, page: 'lesson', problem: null });
        }}
      />
    </div>
  );
}
