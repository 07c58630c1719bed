import { type DragEvent, type ReactNode, useId, useRef, useState } from 'react';
import { Icon } from '../parts/icon.js';
import { type ReadFile, readTextFile } from '../parts/read-text-file.js';
import type { ClassStrings } from '../strings/class.js';

interface GiveProps {
  readonly t: Pick<ClassStrings['give'], 'label' | 'files' | 'clear' | 'added'>;
  readonly typed: string;
  readonly files: readonly ReadFile[];
  readonly onType: (typed: string) => void;
  readonly onFiles: (files: readonly ReadFile[]) => void;
  readonly onClear: () => void;
  /** What is said of what was given. */
  readonly children: ReactNode;
}

const read = (files: FileList): Promise<readonly ReadFile[]> => Promise.all([...files].map(readTextFile));

/** Where links are pasted, and files dropped. */
export function Give({ t, typed, files, onType, onFiles, onClear, children }: GiveProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    setOver(false);
    // Text that is dropped goes into the field by itself.
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
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
        ref={field}
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
          <button
            type="button"
            className="go-on"
            onClick={() => {
              onClear();
              field.current?.focus();
            }}
          >
            <Icon name="trash" />
            <span>{t.clear}</span>
          </button>
        )}
      </div>
      {files.length > 0 && <p className="cl-files">{t.added(files.map(({ name }) => name).join(', '))}</p>}
      <output>{children}</output>
    </div>
  );
}
