import { Icon } from '../parts/icon.js';
import { fieldAt } from '../profile/draft.js';
import { ProfileChoice } from './profile-choice.js';
import { ProfileDesks } from './profile-desks.js';
import { type Editing, formGroups } from './profile-editing.js';
import { ProfileField } from './profile-field.js';

const counted = (value: unknown): number => Object.keys(Object(value) as object).length;

/** Every field of a profile, in groups. */
export function ProfileForm({ editing, onCheck }: { readonly editing: Editing; readonly onCheck: () => void }) {
  const { t, draft } = editing;
  const own = counted(fieldAt(draft, ['labels', 'nl'])) + counted(fieldAt(draft, ['labels', 'en']));
  return (
    <div className="pf-groups">
      {formGroups.map(({ name, typed, chosen }) => (
        <section key={name} aria-label={t.groups[name]}>
          <h2>{t.groups[name]}</h2>
          {typed.map((field) => (
            <ProfileField
              key={field}
              editing={editing}
              path={field.split('.')}
              {...t.typed[field]}
              digits={field.startsWith('lifetimes')}
            />
          ))}
          {chosen.map((field) => (
            <ProfileChoice key={field} editing={editing} field={field} />
          ))}
          {name === 'words' && (
            <>
              {own > 0 && <p className="pf__say">{t.labels(own)}</p>}
              <button type="button" className="go-on" onClick={onCheck}>
                <Icon name="eye" />
                <span>{t.toCheck}</span>
              </button>
            </>
          )}
        </section>
      ))}
      <section aria-label={t.groups.desks}>
        <h2>{t.groups.desks}</h2>
        <ProfileDesks editing={editing} />
      </section>
    </div>
  );
}
