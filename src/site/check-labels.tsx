import { useMemo } from 'react';
import { Icon } from '../parts/icon.js';
import { useWave } from '../parts/use-wave.js';
import { words } from '../player/words.js';
import { doubtful, type DoubtfulScreen, idOf, nameOf } from '../profile/doubtful.js';
import { fieldAt } from '../profile/draft.js';
import { labelsIn, withLabels } from '../profile/labels.js';
import type { Locale, PracticeStrings } from '../strings/strings.js';
import { withLater } from '../strings/with-later.js';
import { CheckLabel } from './check-label.js';
import type { Editing } from './profile-editing.js';
import { ScreenPicture } from '../player/screen-picture.js';

interface CheckLabelsProps {
  readonly editing: Editing;
  readonly locale: Locale;
  readonly scheme: 'light' | 'dark';
}

/** Every label that nobody saw on a real screen, beside a picture of its screen, to be ticked or corrected. */
export function CheckLabels({ editing, locale, scheme }: CheckLabelsProps) {
  const first = useWave(words.practice[locale]).here;
  const later = useWave(words.later[locale]).here;
  const usual = useMemo(() => first && later && withLater(first, later), [first, later]);
  const known = useMemo(() => usual && labelsIn(usual), [usual]);
  const { t, draft } = editing;
  const own = fieldAt(draft, ['labels', locale]);
  const said = useMemo(() => {
    const texts = Object.entries(Object(own) as object).filter(([, text]) => typeof text === 'string');
    return usual && (withLabels(usual, Object.fromEntries(texts)) as PracticeStrings);
  }, [usual, own]);
  if (!known || !said) return <div className="pf-groups" aria-busy="true" />;

  const label = (screen: DoubtfulScreen, name: string) => {
    const id = idOf(screen, name);
    return (
      <CheckLabel
        key={id}
        editing={editing}
        path={['labels', locale, id]}
        usual={known.get(id) ?? ''}
        mark={t.check.marks[screen.labels[name] ?? 'proposed']}
      />
    );
  };
  // The real ones, as on the screen that one compares with, unless the profile says otherwise.
  const addresses = fieldAt(draft, ['addresses']) === 'fictional' ? 'fictional' : 'real';
  const ids = doubtful.flatMap((screen) => Object.keys(screen.labels).map((name) => idOf(screen, name)));
  const done = ids.filter((id) => fieldAt(own, [id]) !== undefined).length;
  return (
    <div className="pf-groups">
      <p className="pf-state">
        <Icon name="eye" />
        {t.check.done(done, ids.length)}
      </p>
      {doubtful.map((screen) => (
        <section
          key={idOf(screen, Object.keys(screen.labels).join())}
          className="check"
          aria-label={`${t.check.where[screen.device]}: ${nameOf(screen, known)}`}
        >
          <ScreenPicture screen={screen} strings={said} addresses={addresses} scheme={scheme} />
          <div className="check__labels">{Object.keys(screen.labels).map((name) => label(screen, name))}</div>
        </section>
      ))}
    </div>
  );
}
