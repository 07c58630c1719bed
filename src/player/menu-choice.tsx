import { useId } from 'react';

interface MenuChoiceProps<T extends string | number> {
  readonly legend: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly name: string; readonly lang?: string }[];
  readonly onChoose: (value: T) => void;
}

/** One of a few, as radio buttons that look like a switch. */
export function MenuChoice<T extends string | number>({ legend, value, options, onChoose }: MenuChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className="pick">
      <legend>{legend}</legend>
      <div className="pick__set">
        {options.map((option) => (
          <label key={option.value} className="pick__opt" data-on={option.value === value || undefined}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChoose(option.value)} />
            <span lang={option.lang}>{option.name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
