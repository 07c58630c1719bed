import { type ReactNode, useId } from 'react';

interface SegmentedProps<T extends string> {
  readonly title: string;
  /** The title is drawn, or only read out. */
  readonly quiet?: boolean;
  readonly className: string;
  /** Where it stands in a profile. */
  readonly path?: string;
  readonly value: T;
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    readonly picture?: ReactNode;
    readonly lang?: string;
  }[];
  readonly onChoose: (value: T) => void;
}

/** One choice out of a few, side by side: radio buttons underneath. */
export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const { title, quiet, className, path, value, options, onChoose } = props;
  const name = useId();
  return (
    <fieldset className="seg-set" data-path={path}>
      <legend className={quiet ? 'sr' : undefined}>{title}</legend>
      <div className={className}>
        {options.map((option) => (
          <label key={option.value} data-on={option.value === value || undefined} lang={option.lang}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            {option.picture}
            <span>{option.label}</span>
            <i className="ring" />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
