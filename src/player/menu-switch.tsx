interface MenuSwitchProps {
  readonly name: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Something that is on or off. */
export function MenuSwitch({ name, on, onChange }: MenuSwitchProps) {
  return (
    <label className="toggle">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className="toggle__name">{name}</span>
      <span className="toggle__knob" aria-hidden="true" />
    </label>
  );
}
