import { type CSSProperties, useContext, useMemo, useState } from 'react';
import { advise } from '../../machines/cases/advise.js';
import { type CaseId, caseList, cases } from '../../machines/cases/cases.js';
import { decodeSet } from '../cases/case-text.js';
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
import { MakerPage, nothingMade } from './maker-page.js';
import { type Caller, useDesk } from './use-desk.js';
import { deskWords } from './words.js';

/** What stands in the shadow root: the settings of the helper, the words, and a case or the list of them. */
export function DeskRoot(props: HelpDeskProps) {
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
  // Who made a set chose its order.
  const next = useMemo(() => {
    const advice = words && !items ? advise(caseList, points) : null;
    const caller = callers.find(({ one }) => one.id === advice?.one.id);
    return words && advice && caller ? { caller, reason: reasonOf(advice.because, words.desk.advice) } : null;
  }, [words, items, points, callers]);
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
          next={next}
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
          addresses={settings.addresses}
          scheme={drawn}
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
          next={next}
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
