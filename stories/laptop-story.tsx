import type { LaptopView } from '../machines/laptop/laptop.view.types.js';
import { Laptop } from '../src/devices/laptop.js';
import type { AddressBook } from '../src/parts/addresses.js';
import { nothingLit, type Pointing } from '../src/parts/pointing.js';
import { en } from '../src/strings/en/index.js';
import { nl } from '../src/strings/nl/index.js';
import { useStoryGlobals } from './story-globals.js';

interface LaptopStoryProps {
  readonly view: LaptopView;
  readonly pointing?: Pointing;
  readonly addresses?: AddressBook;
  readonly copy?: boolean;
  /** The six digits that the phone shows. */
  readonly passcode?: string;
  /** The temporary pass on paper. */
  readonly pass?: string;
}

const words = { nl: nl.laptop, en: en.laptop };

/** The laptop at the size that its pages are drawn for, in the language and direction of the toolbar. */
export function LaptopStory({
  view,
  pointing = nothingLit,
  addresses = 'real',
  copy = false,
  passcode,
  pass,
}: LaptopStoryProps) {
  const { locale, direction } = useStoryGlobals();
  return (
    <div className="story-device story-device--laptop">
      <Laptop
        view={view}
        strings={{ ...words[locale], dir: direction }}
        addresses={addresses}
        pointing={pointing}
        onIntent={() => {}}
        copy={copy}
        eyes={{ code: null, url: null, passcode: passcode ?? null, pass: pass ?? null }}
      />
    </div>
  );
}
