import { type CSSProperties, useContext, useMemo, useState } from 'react';
import { advise } from '../../machines/cases/advise.js';
import { caseList } from '../../machines/cases/cases.js';
import { decodeSet, encodeCase, readable } from '../cases/case-text.js';
import { useLatest, useWave } from '../parts/use-wave.js';
import { Problem } from '../player/problem.js';
import { SchoolContext } from '../player/school.js';
import { ordinarySettings } from '../player/settings.js';
import { usePrefetch } from '../player/use-prefetch.js';
import { useScheme } from '../player/use-scheme.js';
import { useSettings } from '../player/use-settings.js';
import { useSize } from '../player/use-size.js';
import { useStrings } from '../player/use-strings.js';
import { problems } from '../strings/problems.js';
import { reasonOf } from './advice.js';
import { CaseList } from './case-list.js';
import { DeskVisit } from './desk-visit.js';
import type { HelpDeskProps } from './help-desk.js';
import { allOurs, inSet, type Waiting } from './in-set.js';
import { keepMaking, keptMaking } from './kept-making.js';
import { MakerPage } from './maker-page.js';
import { useDecidable } from './use-decidable.js';
import { useDesk } from './use-desk.js';
import { deskWords } from './words.js';

const nobody: Waiting = { callers: [], lost: [] };

/** What stands in the shadow root: the settings of the helper, the words, and a case or the list of them. */
export function DeskRoot(props: HelpDeskProps) {
  const { locale, phone, focus, set, make, one, kept, onOne, onMake, linkTo, onExit, onLesson, onLearner } = props;
  const school = useContext(SchoolContext);
  const { addresses } = school;
  const start = useMemo(() => ({ ...ordinarySettings(locale), addresses }), [locale, addresses]);
  const place = `${set} ${make} ${one}`;
  const [settings, onSet] = useSettings(start);
  const drawn = useScheme(settings.scheme);
  const { voices, failed, retry } = useStrings(settings, school);
  const wanted = useWave(deskWords[settings.locale]);
  const words = useLatest(wanted.here);
  const [app, whole] = useSize();
  const asked = useMemo(() => (set === null ? null : decodeSet(set)), [set]);
  const isSet = asked?.some((item) => !('problem' in item)) ?? false;
  const stories = words?.stories;
  const waiting = useMemo(
    () => (!stories ? nobody : asked && isSet ? inSet(asked, stories, phone) : allOurs(stories)),
    [stories, asked, isSet, phone],
  );
  const { callers, lost: lostCases } = useDecidable(waiting, phone, one !== null);
  const caller = waiting.callers.find(({ key }) => key === one) ?? null;
  const { helping, points, again: restart, happen, undo, scored } = useDesk(caller, phone, kept);
  // Who comes back from somewhere on this page pressed what is gone.
  const [first] = useState(() => place);
  // Who made a set chose its order.
  const next = useMemo(() => {
    const advice = words && !isSet ? advise(caseList, points) : null;
    const best = callers.find(({ one: { id } }) => id === advice?.one.id);
    return words && advice && best ? { caller: best, reason: reasonOf(advice.because, words.desk.advice) } : null;
  }, [words, isSet, points, callers]);
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
          isSet={isSet}
          lost={one !== null && lostCases.length === 0 ? 'case' : set !== null && !isSet ? 'set' : null}
          lostCases={lostCases}
          points={points}
          next={next}
          focus={focus || place !== first}
          onOpen={({ key }) => onOne(key)}
          onLeave={onExit}
          onAll={set === null ? null : () => onMake(false)}
          onMake={() => {
            if (asked && isSet) keepMaking({ ...keptMaking(), set: readable(asked) });
            onMake(true);
          }}
          onLesson={onLesson}
          onLearner={onLearner}
        />
      )}
      {!lost && words && speakers && !helping && make && (
        <MakerPage
          words={words}
          speakers={speakers}
          addresses={settings.addresses}
          scheme={drawn}
          phone={phone}
          locale={settings.locale}
          linkTo={linkTo}
          onOpen={(own) => onOne('1', encodeCase(own))}
          onBack={() => onMake(false)}
        />
      )}
      {!lost && speakers && words && whole && helping && (
        <DeskVisit
          key={helping.visit.came.seed}
          words={words}
          helping={helping}
          callers={callers}
          next={next}
          speakers={speakers}
          settings={settings}
          onSet={onSet}
          whole={whole}
          onHappen={happen}
          onUndo={undo}
          onOpen={({ key }) => onOne(key)}
          onAgain={restart}
          onList={() => onOne(null)}
          onScored={scored}
        />
      )}
    </div>
  );
}
