import type { StudioStrings } from '../strings/studio.js';
import { CopyButton } from './copy-button.js';

/** A link that opens this page with the same choices, for a colleague. */
export function ShareChoices({ t, address }: { readonly t: StudioStrings; readonly address: string }) {
  const { share, shareSays, shareCopied, shareFailed } = t.take;
  return (
    <div className="st-share">
      <CopyButton text={address} icon="mail" name={share} says={shareSays} copied={shareCopied} failed={shareFailed} />
    </div>
  );
}
