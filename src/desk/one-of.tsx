import { useId } from 'react';

interface OneOfProps<T extends string> {
  readonly name: string;
  readonly value: T;
  /** What cannot be chosen stands there as well: its name says why. */
  readonly options: readonly (readonly [value: T, name: string, off?: boolean])[];
  readonly onChoose: (value: T) => void;
}

/** One out of many, in a list that opens. */
export function OneOf<T extends string>({ name, value, options, onChoose }: OneOfProps<T>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{name}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const found = options.find(([one]) => one === target.value);
          if (found) onChoose(found[0]);
        }}
      >
        {options.map(([one, text, off]) => (
          <option key={one} value={one} disabled={off}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
