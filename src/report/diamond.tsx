interface DiamondProps {
  readonly letter: string;
  /** Left out where it stands beside its name. */
  readonly name?: string;
}

/** The mark of a detour, as on the route: a diamond with a letter. */
export function Diamond({ letter, name }: DiamondProps) {
  return (
    <span className="diamond">
      <span aria-hidden="true">{letter}</span>
      {name && <span className="sr">{name}: </span>}
    </span>
  );
}
