import { glanceAt } from '../../machines/coach/glance.js';
import type { LaptopView } from '../../machines/laptop/laptop.view.types.js';
import type { PhoneView } from '../../machines/phone/phone.view.types.js';
import { drawnOf } from '../companion/masked.js';
import { Laptop } from '../devices/laptop.js';
import { Phone } from '../devices/phone.js';
import { nothingLit, type Pointing } from '../parts/pointing.js';
import type { PracticeStrings } from '../strings/strings.js';
import type { Card } from './step-plan.js';

interface PictureProps {
  readonly card: Card;
  /** The words of the devices, without any number. */
  readonly strings: PracticeStrings;
}

const nothing = () => {};

/** Lies over a device, and is what the document has as a picture: of what is only drawn a printer makes none. */
const nothingDrawn = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** All that is done on one screen, numbered in its order; what is done more than once has one number. */
function marksOf({ acts }: Card['moment']): Pointing {
  const marks = new Map<string, { readonly type: string; readonly line?: number | undefined }>();
  for (const act of acts) {
    if (act.type !== 'world.person') continue;
    const { type } = act.intent;
    const line = 'line' in act.intent ? act.intent.line : undefined;
    marks.set(`${type} ${line}`, { type, line });
  }
  return [...marks.values()].reduceRight<Pointing>(
    (also, { type, line }, at) => ({ intent: type, line, verb: String(at + 1), text: null, also }),
    nothingLit,
  );
}

/** A device as it is before the step, at the address that the text names, with what is pressed marked. Nothing in it can be reached, scanned or typed over. */
export function Picture({ card: { moment, alt }, strings }: PictureProps) {
  const { device, world } = moment;
  const drawn = drawnOf(glanceAt(world, device));
  const laptop = (view: LaptopView, pointing: Pointing) => (
    <Laptop view={view} strings={strings.laptop} addresses="real" pointing={pointing} onIntent={nothing} copy />
  );
  const seen = drawnOf(glanceAt(world, 'laptop'));
  const phone = (view: PhoneView) => (
    <Phone
      view={view}
      strings={strings.phone}
      pointing={marksOf(moment)}
      onIntent={nothing}
      // What the camera looks at: no code that a camera could read.
      scene={seen.device === 'laptop' && !world.laptop.context.onPhone && laptop(seen.view, nothingLit)}
      copy
    />
  );
  return (
    <div className="pp-pic" data-device={drawn.device}>
      <img src={nothingDrawn} alt={alt} />
      <div className={`pp-pic__in dev dev--${drawn.device}`} aria-hidden="true">
        {drawn.device === 'laptop' ? laptop(drawn.view, marksOf(moment)) : phone(drawn.view)}
      </div>
    </div>
  );
}
