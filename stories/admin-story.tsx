import type { AdminView } from '../machines/admin/admin.view.types.js';
import { Admin } from '../src/devices/admin.js';
import type { AddressBook } from '../src/parts/addresses.js';
import { nothingLit, type Pointing } from '../src/parts/pointing.js';
import { admin as adminEn } from '../src/strings/en/admin.js';
import { en } from '../src/strings/en/index.js';
import { admin as adminNl } from '../src/strings/nl/admin.js';
import { nl } from '../src/strings/nl/index.js';
import { useStoryGlobals } from './story-globals.js';

interface AdminStoryProps {
  readonly view: AdminView;
  readonly pointing?: Pointing;
  readonly addresses?: AddressBook;
}

const words = { nl: { laptop: nl.laptop, strings: adminNl }, en: { laptop: en.laptop, strings: adminEn } };

/** The admin side at the size that its pages are drawn for, in the language and direction of the toolbar. */
export function AdminStory({ view, pointing = nothingLit, addresses = 'real' }: AdminStoryProps) {
  const { locale, direction } = useStoryGlobals();
  const { laptop, strings } = words[locale];
  return (
    <div className="story-device story-device--laptop">
      <Admin
        view={view}
        strings={strings}
        laptop={{ ...laptop, dir: direction }}
        addresses={addresses}
        pointing={pointing}
        onIntent={() => {}}
      />
    </div>
  );
}
