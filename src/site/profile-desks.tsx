import { Icon } from '../parts/icon.js';
import { blankDesk, listAt } from '../profile/draft.js';
import { days, usualDesks } from '../profile/usual.js';
import { type Editing, wrongWith } from './profile-editing.js';
import { ProfileField } from './profile-field.js';

/** The help desks of the school. Who names none has that of the fictional one. */
export function ProfileDesks({ editing }: { readonly editing: Editing }) {
  const { t, draft, onSet } = editing;
  const desks = listAt(draft, ['helpDesks']);
  const put = (next: readonly unknown[]) => onSet(['helpDesks'], next.length > 0 ? next : undefined);
  return (
    <>
      {desks.map((_, at) => (
        // A desk has no name of its own while it is typed: its place in the list is what tells it from the others.
        // oxlint-disable-next-line react/no-array-index-key
        <DeskFields key={at} editing={editing} at={at} onRemove={() => put(desks.toSpliced(at, 1))} />
      ))}
      {desks.length === 0 && (
        <p className="pf__say">{usualDesks.map(({ name, telephone }) => `${name}, ${telephone}`)}</p>
      )}
      <button type="button" className="go-on" onClick={() => put([...desks, blankDesk])}>
        <Icon name="plus" />
        <span>{t.desk.add}</span>
      </button>
    </>
  );
}

interface DeskFieldsProps {
  readonly editing: Editing;
  readonly at: number;
  readonly onRemove: () => void;
}

function DeskFields({ editing, at, onRemove }: DeskFieldsProps) {
  const { t } = editing;
  const path = ['helpDesks', String(at)];
  const hours = listAt(editing.draft, [...path, 'hours']);
  const put = (next: readonly unknown[]) => editing.onSet([...path, 'hours'], next);
  return (
    <fieldset className="pf-desk">
      <legend>{t.desk.title(at + 1)}</legend>
      {(['name', 'place', 'room', 'telephone'] as const).map((field) => (
        <ProfileField key={field} editing={editing} path={[...path, field]} name={t.desk.fields[field]} />
      ))}
      {hours.map((_, place) => (
        <DeskHours
          // oxlint-disable-next-line react/no-array-index-key
          key={place}
          editing={editing}
          path={[...path, 'hours', String(place)]}
          onRemove={() => put(hours.toSpliced(place, 1))}
        />
      ))}
      <div className="pf-desk__ways">
        <button
          type="button"
          className="go-on"
          onClick={() => put([...hours, { days: [], from: '08:30', to: '16:30' }])}
        >
          <Icon name="clock" />
          <span>{t.desk.addHours}</span>
        </button>
        <button type="button" className="go-on" onClick={onRemove}>
          <Icon name="trash" />
          <span>{t.desk.remove(at + 1)}</span>
        </button>
      </div>
    </fieldset>
  );
}

interface DeskHoursProps {
  readonly editing: Editing;
  readonly path: readonly string[];
  readonly onRemove: () => void;
}

function DeskHours({ editing, path, onRemove }: DeskHoursProps) {
  const { t, draft, onSet } = editing;
  const on = listAt(draft, [...path, 'days']);
  const wrong = wrongWith(editing, path) ?? wrongWith(editing, [...path, 'days']);
  return (
    <fieldset className="pf-hours" data-path={path.join('.')}>
      <legend>{t.desk.hours}</legend>
      <div className="pf-days" data-path={[...path, 'days'].join('.')}>
        {days.map((day) => (
          <label key={day} data-on={on.includes(day) || undefined}>
            <input
              type="checkbox"
              checked={on.includes(day)}
              onChange={({ target }) =>
                onSet(
                  [...path, 'days'],
                  days.filter((one) => (one === day ? target.checked : on.includes(one))),
                )
              }
            />
            <span>{t.desk.days[day]}</span>
            <i className="ring" />
          </label>
        ))}
      </div>
      <ProfileField editing={editing} path={[...path, 'from']} name={t.desk.from} />
      <ProfileField editing={editing} path={[...path, 'to']} name={t.desk.to} />
      <button type="button" className="go-on" onClick={onRemove}>
        <Icon name="x" />
        <span>{t.desk.removeHours}</span>
      </button>
      {wrong && <p className="pf__wrong">{wrong}</p>}
    </fieldset>
  );
}
