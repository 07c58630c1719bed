import type { Beginning } from '../../machines/scenarios/beginnings.js';
import type { Rules } from '../player/exercises.js';
import { useWave } from '../parts/use-wave.js';
import { Icon } from '../parts/icon.js';
import type { Locale, StartStrings } from '../strings/strings.js';
import type { Choices } from './choices.js';
import { exerciseCards, exerciseWords } from './exercises.js';
import { Hero } from './hero.js';
import { Needs } from './needs.js';
import { PracticeCards } from './practice-cards.js';
import { SetUp } from './set-up.js';

interface StartProps {
  readonly strings: StartStrings;
  readonly choices: Choices;
  /** What is wrong with the address, in one sentence. */
  readonly problem: string | null;
  /** Whose practice it is, where a profile says so. */
  readonly school: string | null;
  /** What it decides. */
  readonly rules: Rules;
  readonly onChange: (choices: Choices) => void;
  readonly onLocale: (locale: Locale) => void;
  readonly onStart: () => void;
  readonly onExercise: (start: Beginning) => void;
  /** Goes on with the run that was kept; null when there is none. */
  readonly onGoOn: (() => void) | null;
  readonly onHelp: () => void;
  readonly onOwnSchool: () => void;
  readonly onLesson: () => void;
  readonly onGuide: () => void;
  readonly onDesk: () => void;
  readonly onForReal: () => void;
}

/** The first page: what to practise, and how. */
export function Start({
  strings,
  choices,
  problem,
  school,
  rules,
  onChange,
  onLocale,
  onStart,
  onExercise,
  onGoOn,
  onHelp,
  onOwnSchool,
  onLesson,
  onGuide,
  onDesk,
  onForReal,
}: StartProps) {
  const t = strings.site;
  const cards = useWave(exerciseCards).here;
  const words = useWave(exerciseWords[strings.locale]).here;
  return (
    <>
      <div className="start">
        <Hero t={t} school={school} locale={strings.locale} onLocale={onLocale} />
        {problem && (
          <p className="problem" role="alert">
            <Icon name="diamond" size={28} />
            <span>{problem}</span>
          </p>
        )}
        <main className="start__main">
          <div className="start__what">
            <PracticeCards t={t} value={choices.practice} onChoose={(practice) => onChange({ ...choices, practice })} />
            <Needs t={t} onHelp={onHelp} />
          </div>
          <SetUp
            t={t}
            choices={choices}
            everywhere={rules.everywhere}
            onChange={onChange}
            onStart={onStart}
            onGoOn={onGoOn}
          />
        </main>
      </div>
      <nav className="own-school" aria-label={t.further}>
        <button type="button" className="go-on" onClick={onForReal}>
          <Icon name="flag" />
          <span>{t.forReal}</span>
        </button>
        <button type="button" className="go-on" onClick={onDesk}>
          <Icon name="together" />
          <span>{t.desk}</span>
        </button>
        <button type="button" className="go-on" onClick={onLesson}>
          <Icon name="book" />
          <span>{t.lesson}</span>
        </button>
        <button type="button" className="go-on" onClick={onGuide}>
          <Icon name="print" />
          <span>{t.guide}</span>
        </button>
        <button type="button" className="go-on" onClick={onOwnSchool}>
          <Icon name="school" />
          <span>{t.ownSchool}</span>
        </button>
      </nav>
      {cards && words && <cards.ExerciseCards t={words} phone={choices.phone} rules={rules} onStart={onExercise} />}
    </>
  );
}
