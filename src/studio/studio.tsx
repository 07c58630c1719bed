import { type ReactNode, type Ref, useId, useRef } from 'react';
import type { WrittenProfile } from '../profile/profile.js';
import type { Rules } from '../player/exercises.js';
import type { ExerciseNames, ExerciseStrings } from '../strings/exercises.js';
import { languageNames } from '../strings/load.js';
import type { SiteStrings } from '../strings/site.js';
import type { StageStrings } from '../strings/stage.js';
import type { Locale } from '../strings/strings.js';
import type { StudioStrings } from '../strings/studio.js';
import { type Chosen, passOf } from './chosen.js';
import { Live } from './live.js';
import { PlaceCards } from './place-cards.js';
import { wayOf } from './places.js';
import { titleIn } from './practices.js';
import { ShareChoices } from './share-choices.js';
import { Take } from './take.js';
import { WayCard } from './way-card.js';
import { WhatForm } from './what-form.js';

interface StudioProps {
  readonly t: StudioStrings;
  readonly site: SiteStrings;
  /** The words of the practice in the language of the page, and those in the language of the lesson. */
  readonly stage: Pick<StageStrings, 'scenarios'>;
  readonly lessonStage: Pick<StageStrings, 'scenarios'>;
  /** The problems that a practice can begin with, in the same two languages. */
  readonly exercises: ExerciseStrings;
  readonly lessonExercises: ExerciseNames;
  /** What the school decides. */
  readonly rules: Rules;
  readonly spoken: Locale;
  readonly chosen: Chosen;
  readonly profile: WrittenProfile | null;
  readonly scheme: 'light' | 'dark';
  /** Where this page stands; null where that is this computer only. */
  readonly here: string | null;
  /** The address of this page with all that is chosen. */
  readonly address: string;
  readonly school: ReactNode;
  /** `step`: going back leads to what was chosen before. */
  readonly onChoose: (chosen: Chosen, step?: boolean) => void;
}

interface StepProps {
  readonly at: number;
  readonly area: string;
  readonly title: string;
  readonly heading?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}

function Step({ at, area, title, heading, children }: StepProps) {
  const id = useId();
  return (
    <section className={`st-step st-step--${area}`} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={heading ? -1 : undefined}>
        <span className="st-step__at">{at}</span> {title}
      </h2>
      {children}
    </section>
  );
}

/** Whether something was chosen by a press: who goes along all of them with the arrow keys makes no step of each. */
const isPressed = () => !document.activeElement?.matches(':focus-visible');

/** The four steps: where it goes, what it is, how it looks, and taking it along. */
export function Studio(props: StudioProps) {
  const {
    t,
    site,
    stage,
    lessonStage,
    exercises,
    lessonExercises,
    rules,
    spoken,
    chosen,
    profile,
    scheme,
    here,
    address,
    school,
    onChoose,
  } = props;
  const { place, delivery, coach } = chosen;
  const mark = passOf(chosen);
  const last = useRef<HTMLHeadingElement>(null);
  return (
    <>
      <Step at={1} area="where" title={t.where.title}>
        {!place && <p className="setup__say">{t.where.lead}</p>}
        <PlaceCards
          t={t}
          value={place}
          onChoose={(next) => onChoose({ ...chosen, place: next, delivery: null }, !place || isPressed())}
        />
        {place && (
          <WayCard
            t={t}
            place={place}
            delivery={delivery}
            coach={coach}
            pass={chosen.pass}
            onChoose={(next) => onChoose({ ...chosen, delivery: next }, isPressed())}
          />
        )}
      </Step>
      <Step at={2} area="what" title={t.what.title}>
        <WhatForm
          t={t}
          site={site}
          stage={stage}
          exercises={exercises}
          rules={rules}
          chosen={chosen}
          onChoose={onChoose}
          school={school}
        />
      </Step>
      <Step at={3} area="see" title={t.see.title}>
        <button type="button" className="go-on st-skip" onClick={() => last.current?.focus()}>
          {t.see.skip}
        </button>
        <Live t={t} chosen={chosen} profile={profile} scheme={scheme} />
      </Step>
      <Step at={4} area="take" title={t.take.title} heading={last}>
        {place ? (
          <div className="st-take">
            <div>
              <p className="st-sum">
                <b>{t.deliveries[wayOf(place, delivery).delivery].name}</b>
                {[
                  titleIn(chosen, stage.scenarios, exercises.names),
                  site.phones[chosen.phone],
                  site.dial[coach].name,
                  languageNames[chosen.locale],
                  ...(mark === null ? [] : [t.what.passFrom(mark)]),
                ].map((name) => (
                  <span key={name}>{name}</span>
                ))}
              </p>
              <Take
                t={t}
                spoken={spoken}
                chosen={chosen}
                delivery={wayOf(place, delivery).delivery}
                title={titleIn(chosen, lessonStage.scenarios, lessonExercises)}
                profile={profile}
                here={here}
                onChoose={onChoose}
              />
            </div>
            {here !== null && <ShareChoices t={t} address={address} />}
          </div>
        ) : (
          <p className="setup__say">{t.take.first}</p>
        )}
      </Step>
    </>
  );
}
