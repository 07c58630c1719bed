import { keyNames } from '../strings/key-names.js';

interface SkipLinksProps {
  /** Each place to go to, and whether that is where the coach is. */
  readonly places: readonly { readonly name: string; readonly now: boolean; readonly go: () => void }[];
}

/** Shown together as soon as the keyboard reaches one of them: straight to a device or to the coach. */
export function SkipLinks({ places }: SkipLinksProps) {
  return (
    <>
      {places.map(({ name, now, go }) => (
        <button
          key={name}
          type="button"
          className="skip"
          aria-keyshortcuts={now ? 'Control+.' : undefined}
          onClick={go}
        >
          {name}
          {now && <kbd aria-hidden="true">{keyNames.lit}</kbd>}
        </button>
      ))}
    </>
  );
}
