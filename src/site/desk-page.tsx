import { HelpDesk } from '../desk/help-desk.js';
import { deskWords } from '../desk/words.js';
import { useWave } from '../parts/use-wave.js';
import { fromLink } from '../profile/link.js';
import { writeAddress, writeDesk, writePage, writeStart } from './address.js';
import { readDesk, writeCase, writeMaker, writeSet } from './desk-address.js';
import { cameByPress, entryVisit, keepEntryVisit, noteCameByPress } from './desk-entry.js';
import { choiceOf } from './choices.js';
import { cameFromStart, openPage, openPractice, openStart, replacePage } from './history.js';
import type { PageProps } from './pages.js';
import { here } from './place.js';
import { useDocument } from './use-document.js';

export { DeskPage as Page };

const kept = { read: entryVisit, write: keepEntryVisit };

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

  const { set, make, one } = readDesk(location.search, location.hash);

  /** A case is opened from what leads to it, which is one step back from it; another one takes its place. */
  function openCase(next: string, of: string | null) {
    const query = writeCase(next, of, choices, locale);
    if (one === null) {
      openPage(query);
      noteCameByPress();
    } else replacePage(query);
    go(here(place));
  }
  function closeCase() {
    if (cameByPress()) return history.back();
    replacePage(set === null ? writeDesk(choices, locale) : writeSet(set, choices, locale));
    go(here(place));
  }
  return (
    <div className="site-practice">
      <HelpDesk
        locale={locale}
        phone={choices.phone}
        profile={choices.profile && fromLink(choices.profile)}
        focus={cameFromStart()}
        set={set}
        make={make}
        one={one}
        kept={kept}
        onOne={(next, of) => (next === null ? closeCase() : openCase(next, of ?? set))}
        onMake={(next) => {
          if (!next && make && cameByPress()) return history.back();
          openPage((next ? writeMaker : writeDesk)(choices, locale));
          if (next) noteCameByPress();
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
