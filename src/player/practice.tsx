import { useContext, useMemo } from 'react';
import type { CSSProperties } from 'react';
import { problems } from '../strings/problems.js';
import type { Kept } from './begin.js';
import { ApartWayContext } from './apart-way.js';
import type { Asked } from './check-props.js';
import { PracticeView, type PracticeViewProps } from './practice-view.js';
import { Problem } from './problem.js';
import { inSchool, SchoolContext, useOnePhone } from './school.js';
import { ordinarySettings, type Settings } from './settings.js';
import { usePractice } from './use-practice.js';
import { useScheme } from './use-scheme.js';
import { useSettings } from './use-settings.js';
import { useSize } from './use-size.js';
import { useStrings } from './use-strings.js';
import { onePhone } from './waves.js';

interface PracticeProps {
  readonly asked: Asked;
  readonly kept: Kept | null;
}

const drawWhole = (props: PracticeViewProps) => <PracticeView {...props} />;

/** What stands in the shadow root: the settings of the learner, the words, and the practice when they are there. */
export function Practice({ asked, kept }: PracticeProps) {
  const { locale, laptopLocale, phoneLocale, phone, seed, slip, onEvent } = asked;
  const school = useContext(SchoolContext);
  const { scenario, conditions, named } = useMemo(() => inSchool(asked, school, kept), [asked, school, kept]);
  const usual = useMemo(() => ordinarySettings(locale), [locale]);
  const { addresses = school.addresses, coach = usual.coach, pace = usual.pace } = asked;
  const { scheme = usual.scheme, dir = 'ltr' } = asked;
  const start = useMemo(
    (): Settings => ({ ...usual, scheme, coach, pace, addresses, laptopLocale, phoneLocale }),
    [usual, scheme, coach, pace, addresses, laptopLocale, phoneLocale],
  );
  const [settings, onSet] = useSettings(start, kept?.shared);
  const practice = usePractice(
    { scenario, phone, conditions, seed, slip, kept, named, policy: school.policy },
    onEvent,
  );
  const drawn = useScheme(settings.scheme);
  const { schooled, lost } = useOnePhone(school, practice.run.world.laptop.context.onPhone);
  const { voices, failed, retry } = useStrings(settings, schooled ?? school);
  const wanting = failed || lost;
  const again = () => {
    retry();
    if (lost) onePhone.want();
  };
  const [app, whole] = useSize();
  const draw = useContext(ApartWayContext)?.draw ?? drawWhole;
  const words = problems[settings.locale];

  return (
    <div
      className="pairing app"
      ref={app}
      lang={settings.locale}
      dir={dir}
      data-scheme={drawn}
      style={{ '--rem': `${settings.size}px` } as CSSProperties}
    >
      {wanting && <Problem lang={settings.locale} say={words.loading} ways={[{ name: words.retry, go: again }]} />}
      {!wanting && (!schooled || !voices || !whole) && <div className="waiting" aria-busy="true" />}
      {!wanting && schooled && voices && whole && (
        <SchoolContext.Provider value={schooled}>
          {draw({
            practice,
            speakers: { ...voices, kind: practice.run.phone },
            settings,
            onSet,
            whole,
            asked,
            onExit: onEvent ? () => onEvent({ type: 'exit' }) : null,
          })}
        </SchoolContext.Provider>
      )}
    </div>
  );
}
