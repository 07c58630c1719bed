import { useId } from 'react';

interface AddressFieldProps {
  readonly label: string;
  readonly typed: string;
  /** What is said of it below. */
  readonly says: string;
  /** It cannot be used. */
  readonly wrong: boolean;
  /** It can be used, and will not do what is wanted. */
  readonly warns?: boolean;
  readonly onType: (typed: string) => void;
}

/** Where something stands on the web. */
export function AddressField({ label, typed, says, wrong, warns = false, onType }: AddressFieldProps) {
  const id = useId();
  return (
    <div className="st-field" data-wrong={wrong || warns || undefined}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        aria-invalid={wrong}
        aria-describedby={`${id}-says`}
        onChange={({ target }) => onType(target.value)}
      />
      <p id={`${id}-says`} role={wrong || warns ? 'status' : undefined}>
        {says}
      </p>
    </div>
  );
}
