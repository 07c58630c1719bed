import { ticket } from '../../machines/protocol/messages.js';
import { Laptop } from '../../src/devices/laptop.js';
import { nothingLit } from '../../src/parts/pointing.js';
import { nl } from '../../src/strings/nl/index.js';

const nothing = () => {};

/** The laptop with the code, as the camera of a phone sees it. */
export function PhoneScene() {
  return (
    <Laptop
      view={{ screen: 'code', mode: 'manage', ticket: ticket('story'), complaint: false, manual: true }}
      strings={nl.laptop}
      addresses="real"
      pointing={nothingLit}
      onIntent={nothing}
      copy
    />
  );
}
