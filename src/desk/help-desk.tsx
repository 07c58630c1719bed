import { useState } from 'react';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { addIcons } from '../parts/icon.js';
import { laterIcons } from '../parts/later-icons.js';
import { Problem } from '../player/problem.js';
import { Profiled } from '../player/profiled.js';
import { ShadowHost } from '../player/shadow-host.js';
import { problems } from '../strings/problems.js';
import type { Locale } from '../strings/strings.js';
import { fillStyles } from '../styles/styles.js';
import { DeskRoot } from './desk-root.js';
import type { Learner } from './help-code-field.js';
import { deskStyles } from './styles.js';
import type { Kept } from './use-desk.js';

addIcons(laterIcons);
fillStyles({ desk: deskStyles });

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
  /** The case that is opened, as an address calls it; null: the list, or where a case is made. */
  readonly one: string | null;
  /** What the browser keeps of a visit with its address. */
  readonly kept: Kept;
  /** The way to a case, of another set if one is given, and back from there. */
  readonly onOne: (one: string | null, set?: string) => void;
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
