import { keyNames } from '../strings/key-names.js';

interface OnwardProps {
  readonly name: string;
  readonly onGo: () => void;
}

/** The way on with the keyboard, after the last control of a device that waits: to what is lit on the other one. */
export function Onward({ name, onGo }: OnwardProps) {
  return (
    <button type="button" className="skip" aria-keyshortcuts="Control+." onClick={onGo}>
      {name}
      <kbd aria-hidden="true">{keyNames.lit}</kbd>
    </button>
  );
}
