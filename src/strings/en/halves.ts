import type { HalvesStrings } from '../halves.js';

export const halves: HalvesStrings = {
  name: { laptop: 'The laptop', phone: 'The phone' },
  there: {
    laptop: 'The phone is in a window of its own.',
    phone: 'The laptop is in another window.',
  },
  elsewhere: {
    laptop: 'You do this on the phone, in the other window.',
    phone: 'You do this on the laptop, in the other window.',
  },
  coming: { laptop: 'The phone is on its way.', phone: 'We are looking for the laptop.' },
  away: {
    laptop: 'The phone is closed. Open it to go on.',
    phone: 'The laptop is closed. Open it to go on.',
  },
  blocked: 'Your browser kept the window shut. Open the phone yourself.',
  open: { laptop: 'Open the phone', phone: 'Open the laptop' },
  together: 'Back in one window',
  replaced: {
    laptop: 'The laptop is in a newer window now.',
    phone: 'The phone is in a newer window now.',
  },
  takeBack: 'Go on here',
  otherVersion: 'One window is older than the other. Reload them both.',
  reload: 'Reload',
  ended: {
    say: 'The phone is back with the laptop. You can close this window.',
    close: 'Close this window',
  },
  finish: {
    title: 'Done!',
    say: 'It worked. The laptop tells you how it went.',
    look: 'Look around',
  },
};
