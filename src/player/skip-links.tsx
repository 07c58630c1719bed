interface SkipLinksProps {
  /** Name and id of each place to go to. */
  readonly places: readonly { readonly name: string; readonly go: () => void }[];
}

/** Shown when the keyboard reaches them: straight to a device or to the coach. */
export function SkipLinks({ places }: SkipLinksProps) {
  return (
    <>
      {places.map(({ name, go }) => (
        <button key={name} type="button" className="skip" onClick={go}>
          {name}
        </button>
      ))}
    </>
  );
}
