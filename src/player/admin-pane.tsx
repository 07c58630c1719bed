import type { AdminIntent } from '../../machines/admin/admin.intents.js';
import type { AdminView } from '../../machines/admin/admin.view.types.js';
import { Admin } from '../devices/admin.js';
import { laterScreens } from '../devices/later-screens.js';
import type { AddressBook } from '../parts/addresses.js';
import type { Elsewhere } from '../parts/elsewhere.js';
import type { Pointing } from '../parts/pointing.js';
import { useWave } from '../parts/use-wave.js';
import type { FirstLaptopStrings } from '../strings/laptop.js';
import type { Locale } from '../strings/strings.js';
import { adminWords } from './admin-words.js';
import { DevicePane } from './device-pane.js';

interface AdminPaneProps {
  readonly view: AdminView;
  readonly locale: Locale;
  /** The words of the laptop, of the same language: whose school it is, and who the user is. */
  readonly laptop: FirstLaptopStrings;
  readonly addresses: AddressBook;
  readonly pointing: Pointing;
  /** What stands above it: whose window it is, and what one does there. */
  readonly name: string;
  readonly state: string;
  /** The helper has something to do here now. */
  readonly now: boolean;
  readonly onIntent: (intent: AdminIntent | Elsewhere) => void;
}

/** The admin side on the stage, in the place of the laptop: a helper looks at one of the two. */
export function AdminPane({ view, locale, laptop, addresses, pointing, name, state, now, onIntent }: AdminPaneProps) {
  const words = useWave(adminWords[locale]).here;
  const drawn = useWave(laterScreens).here;
  return (
    <DevicePane device="laptop" icon="key" name={name} now={now} state={state} onward={null}>
      {words && drawn ? (
        <Admin
          view={view}
          strings={words}
          laptop={laptop}
          addresses={addresses}
          pointing={pointing}
          onIntent={onIntent}
        />
      ) : (
        <div aria-busy="true" />
      )}
    </DevicePane>
  );
}
