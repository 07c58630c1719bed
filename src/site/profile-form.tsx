import { Icon } from '../parts/icon.js';
import { fieldAt } from '../profile/draft.js';
import type { Chosen, TypedField } from '../strings/profile-form.js';
import { ProfileChoice } from './profile-choice.js';
import { ProfileDesks } from './profile-desks.js';
import type { Editing } from './profile-editing.js';
import { ProfileField } from './profile-field.js';

interface Group {
  readonly name: 'school' | 'person' | 'rules' | 'times' | 'words';
  readonly typed: readonly TypedField[];
  readonly chosen: readonly (keyof Chosen)[];
}

const groups: readonly Group[] = [
  { name: 'school', typed: ['school.name', 'school.mark', 'school.mailDomain'], chosen: [] },
  { name: 'person', typed: ['person.name', 'person.mailName'], chosen: [] },
  { name: 'rules', typed: ['asked.from'], chosen: ['asked.network', 'codes', 'phones', 'addresses'] },
  { name: 'times', typed: ['lifetimes.pushSeconds', 'lifetimes.qrMinutes'], chosen: [] },
  { name: 'words', typed: [], chosen: ['generation'] },
];

const counted = (value: unknown): number => Object.keys(Object(value) as object).length;

/** Every field of a profile, in groups. */
export function ProfileForm({ editing, onCheck }: { readonly editing: Editing; readonly onCheck: () => void }) {
  const { t, draft } = editing;
  const own = counted(fieldAt(draft, ['labels', 'nl'])) + counted(fieldAt(draft, ['labels', 'en']));
  return (
    <div className="pf-groups">
      {groups.map(({ name, typed, chosen }) => (
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
