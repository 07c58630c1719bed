import { type CSSProperties, useContext, useMemo, useState } from 'react';
import { type CaseId, caseList, cases } from '../../machines/cases/cases.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { addIcons } from '../parts/icon.js';
import { laterIcons } from '../parts/later-icons.js';
import { useLatest, useWave } from '../parts/use-wave.js';
import { Problem } from '../player/problem.js';
import { Profiled } from '../player/profiled.js';
import { SchoolContext } from '../player/school.js';
import { ordinarySettings } from '../player/settings.js';
import { ShadowHost } from '../player/shadow-host.js';
import { usePrefetch } from '../player/use-prefetch.js';
import { useScheme } from '../player/use-scheme.js';
import { useSettings } from '../player/use-settings.js';
import { useSize } from '../player/use-size.js';
import { useStrings } from '../player/use-strings.js';
import { problems } from '../strings/problems.js';
import type { Locale } from '../strings/strings.js';
import desk from '../styles/desk.css?inline';
import { fillStyles } from '../styles/styles.js';
import { CaseList } from './case-list.js';
import { DeskVisit } from './desk-visit.js';
import { type Caller, useDesk } from './use-desk.js';
import type { Learner } from './help-code-field.js';
import { MakerPage, nothingMade } from './maker-page.js';
import { deskWords } from './words.js';
import { decodeSet } from '../cases/case-text.js';

addIcons(laterIcons);
fillStyles({ desk });

export interface HelpDeskProps {
  readonly locale: Locale;
  /** The kind of phone that the learners have. */
  readonly phone: PhoneKind;
  /** The profile of a school, as JSON. */
  readonly profile: string | null;
  /** The reader came here by a press, so the focus is nowhere. */
  readonly focus: boolean;
  /** The cases that are shown, as a text; null: ours. */
  readonly set: string | null;
  /** A case is made. */
  readonly make: boolean;
  /** The way to where a case is made, and back from there, or from a set, to all cases. */
  readonly onMake: (make: boolean) => void;
  /** The address of this page with a set of cases. */
  readonly linkTo: (set: string) => string;
  readonly onExit: (() => void) | null;
  /** The way to the page on which a practice is put in a course. */
  readonly onLesson: () => void;
  /** The way to the place of a learner who read their help code aloud. */
  readonly onLearner: (learner: Learner) => void;
}

/** Learning to help others: learners with a problem, and their devices to look at. */
export function HelpDesk(props: HelpDeskProps) {
  const { profile, locale } = props;
  /** The reader was told that the profile is wrong, and goes on without. */
  const [without, goOn] = useState(false);
  const root = <DeskRoot {...props} />;
  const wrong = (say: string) => (
    <div className="pairing app">
      <Problem say={say} lang={locale} ways={[{ name: problems[locale].start, go: () => goOn(true) }]} />
    </div>
  );
  return (
    <ShadowHost>
      <div className="root">
        {profile === null ? (
          root
        ) : (
          <Profiled text={withoutPerson(profile)} locale={locale} without={without} wrong={wrong}>
            {root}
          </Profiled>
        )}
      </div>
    </ShadowHost>
  );
}

/** The school is the reader's own; who comes to the desk are the people of the cases. */
function withoutPerson(profile: string): string {
  try {
    const { person: _, ...school } = JSON.parse(profile) as { readonly person?: unknown };
    return JSON.stringify(school);
  } catch {
    return profile;
  }
}

/** What stands in the shadow root: the settings of the helper, the words, and a case or the list of them. */
function DeskRoot(props: HelpDeskProps) {
  const { locale, phone, focus, set, make, onMake, linkTo, onExit, onLesson, onLearner } = props;
  const school = useContext(SchoolContext);
  const { addresses } = school;
  const start = useMemo(() => ({ ...ordinarySettings(locale), addresses }), [locale, addresses]);
  const [settings, onSet] = useSettings(start);
  const drawn = useScheme(settings.scheme);
  const { voices, failed, retry } = useStrings(settings, school);
  const wanted = useWave(deskWords[settings.locale]);
  const words = useLatest(wanted.here);
  const [app, whole] = useSize();
  const [making, goOnMaking] = useState(nothingMade);
  const { helping, opened, points, open, close, happen, undo, scored } = useDesk(phone);
  const asked = useMemo(() => (set === null ? null : decodeSet(set)), [set]);
  const items = asked && 'items' in asked ? asked.items : null;
  const callers = useMemo(() => {
    if (!words) return [];
    const ours = (id: CaseId): Caller => ({ one: cases[id], story: words.stories[id] });
    if (!items) return caseList.map(({ id }) => ours(id));
    return items.map((item): Caller => ('ours' in item ? ours(item.ours) : item.own));
  }, [words, items]);
  usePrefetch(settings.locale);
  const t = problems[settings.locale];
  const again = () => {
    retry();
    deskWords[settings.locale].want();
  };
  const speakers = useMemo(() => voices && { ...voices, kind: phone }, [voices, phone]);
  const lost = failed || wanted.failed;

  return (
    <div
      className="pairing app"
      ref={app}
      lang={settings.locale}
      data-scheme={drawn}
      style={{ '--rem': `${settings.size}px` } as CSSProperties}
    >
      {lost && <Problem lang={settings.locale} say={t.loading} ways={[{ name: t.retry, go: again }]} />}
      {!lost && (!speakers || !words || !whole) && <div className="waiting" aria-busy="true" />}
      {!lost && words && !helping && whole && !make && (
        <CaseList
          t={words.desk}
          callers={callers}
          isSet={items !== null}
          lostSet={set !== null && items === null}
          points={points}
          focus={focus || opened}
          onOpen={open}
          onLeave={onExit}
          onAll={set === null ? null : () => onMake(false)}
          onMake={() => onMake(true)}
          onLesson={onLesson}
          onLearner={onLearner}
        />
      )}
      {!lost && words && speakers && !helping && make && (
        <MakerPage
          words={words}
          speakers={speakers}
          phone={phone}
          locale={settings.locale}
          linkTo={linkTo}
          making={making}
          onMaking={goOnMaking}
          onOpen={open}
          onBack={() => onMake(false)}
        />
      )}
      {!lost && speakers && words && whole && helping && (
        <DeskVisit
          key={helping.visit.came.seed}
          words={words}
          helping={helping}
          callers={callers}
          speakers={speakers}
          settings={settings}
          onSet={onSet}
          whole={whole}
          onHappen={happen}
          onUndo={undo}
          onOpen={open}
          onList={close}
          onScored={scored}
        />
      )}
    </div>
  );
}
