import { Icon } from '../parts/icon.js';
import type { StudioStrings } from '../strings/studio.js';

interface SchoolChoiceProps {
  readonly t: StudioStrings;
  /** The name of the school of the profile; null for the fictional one. */
  readonly name: string | null;
  /** What is wrong with a profile, in one sentence. */
  readonly problem: string | null;
  /** A profile is carried along, right or wrong. */
  readonly held: boolean;
  readonly onOpen: (file: File) => void;
  readonly onDrop: () => void;
  readonly onMake: () => void;
}

/** Whose practice it is: the profile in the address, one from a file, or none. */
export function SchoolChoice({ t, name, problem, held, onOpen, onDrop, onMake }: SchoolChoiceProps) {
  return (
    <div className="st-field">
      <b>{t.what.school}</b>
      <output className="setup__say">{name === null ? t.what.usualSchool : t.what.ownSchool(name)}</output>
      {problem && (
        <p className="st-wrong" role="alert">
          {problem}
        </p>
      )}
      <div className="st-acts">
        <label className="go-on st-open">
          <Icon name="card" />
          <span>{t.what.openProfile}</span>
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) onOpen(file);
              target.value = '';
            }}
          />
          <i className="ring" />
        </label>
        {name === null && (
          <button type="button" className="go-on" onClick={onMake}>
            <Icon name="school" />
            <span>{held ? t.what.mendProfile : t.what.makeProfile}</span>
          </button>
        )}
        {held && (
          <button type="button" className="go-on" onClick={onDrop}>
            <Icon name="x" />
            <span>{name === null ? t.what.forgetProfile : t.what.dropProfile}</span>
          </button>
        )}
      </div>
    </div>
  );
}
