import { useId } from 'react';

interface ChoiceProps<T extends string | number> {
  readonly title: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly onChoose: (value: T) => void;
}

/** One out of a few, side by side. */
export function Choice<T extends string | number>({ title, value, options, onChoose }: ChoiceProps<T>) {
  const group = useId();
  return (
    <fieldset className="one-of" data-few>
      <legend>{title}</legend>
      {options.map(([one, name]) => (
        <label key={one} data-on={one === value || undefined}>
          <input type="radio" name={group} checked={one === value} onChange={() => onChoose(one)} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
