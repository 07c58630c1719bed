import { type DragEvent, useId, useState } from 'react';
import { Icon } from '../parts/icon.js';
import type { ClassStrings } from '../strings/class.js';

/** A file that was read. */
export interface Given {
  readonly name: string;
  readonly text: string;
}

interface GiveProps {
  readonly t: ClassStrings['give'];
  readonly typed: string;
  readonly files: readonly Given[];
  /** What is said of what was given. */
  readonly says: string;
  readonly onType: (typed: string) => void;
  readonly onFiles: (files: readonly Given[]) => void;
  readonly onClear: () => void;
}

const read = (files: FileList): Promise<readonly Given[]> =>
  Promise.all([...files].map(async (file) => ({ name: file.name, text: await file.text() })));

/** Where links are pasted, and files dropped. */
export function Give({ t, typed, files, says, onType, onFiles, onClear }: GiveProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    // Text that is dropped goes into the field by itself.
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    setOver(false);
    void read(event.dataTransfer.files).then(onFiles);
  };
  return (
    <div
      className="cl-give"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor={id}>{t.label}</label>
      <textarea
        id={id}
        rows={5}
        spellCheck={false}
        autoComplete="off"
        translate="no"
        value={typed}
        onChange={({ target }) => onType(target.value)}
      />
      <div className="cl-ways">
        <label className="go-on pf-open">
          <Icon name="plus" />
          <span>{t.files}</span>
          <input
            type="file"
            multiple
            onChange={({ target }) => {
              if (target.files) void read(target.files).then(onFiles);
              target.value = '';
            }}
          />
        </label>
        {(typed !== '' || files.length > 0) && (
          <button type="button" className="go-on" onClick={onClear}>
            <Icon name="trash" />
            <span>{t.clear}</span>
          </button>
        )}
      </div>
      {files.length > 0 && <p className="cl-files">{t.added(files.map(({ name }) => name).join(', '))}</p>}
      <output>{says}</output>
    </div>
  );
}
