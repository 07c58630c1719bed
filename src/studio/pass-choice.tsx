import { Segmented } from '../parts/segmented.js';
import type { StudioStrings } from '../strings/studio.js';
import type { Chosen } from './chosen.js';
import { isTelling, scoredBy, wayOf } from './places.js';

const usual = [60, 70, 80, 90];

interface PassChoiceProps {
  readonly t: StudioStrings;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

/** From which score somebody has passed, where a score is told at all. */
export function PassChoice({ t, chosen, onChoose }: PassChoiceProps) {
  const { place, delivery, coach, pass } = chosen;
  if (!place) return null;
  const way = wayOf(place, delivery);
  if (!scoredBy(way.delivery, coach)) {
    return (
      <div className="st-field">
        <b>{t.what.pass}</b>
        <p className="setup__say">{isTelling(way.delivery) ? t.what.passLater : t.what.passNot}</p>
      </div>
    );
  }
  const marks = pass === null || usual.includes(pass) ? usual : [...usual, pass].sort((one, other) => one - other);
  return (
    <div>
      <Segmented
        title={t.what.pass}
        className="seg st-marks"
        value={String(pass ?? '')}
        options={[
          { value: '', label: t.what.noPass },
          ...marks.map((mark) => ({ value: String(mark), label: t.what.passFrom(mark) })),
        ]}
        onChoose={(next) => onChoose({ ...chosen, pass: next === '' ? null : Number(next) })}
      />
      <p className="setup__say">{pass === null ? t.what.noPassSays : t.what.passSays}</p>
    </div>
  );
}
