import type { Glance } from '../../machines/coach/glance.js';
import { ScreenPicture } from '../player/screen-picture.js';
import type { CompanionStrings } from '../strings/companion.js';
import type { PracticeStrings } from '../strings/strings.js';
import { drawnOf, hiddenOn } from './masked.js';
import { nameOf } from './names.js';

/** How pictures are drawn here. */
export interface Drawing {
  readonly t: CompanionStrings;
  /** The words of the devices, without any number. */
  readonly laptop: PracticeStrings;
  readonly phone: PracticeStrings;
  readonly scheme: 'light' | 'dark';
}

interface PictureProps {
  readonly drawing: Drawing;
  readonly glance: Glance;
  readonly small?: boolean;
}

/** What a real screen looks like, at the address that the text names, with its name, and with what it leaves out. */
export function Picture({ drawing, glance, small = false }: PictureProps) {
  const { t, scheme } = drawing;
  const left = hiddenOn(glance);
  // Among six pictures only what is scanned and counted has to be said.
  const hidden = small && left === 'typed' ? null : left;
  const screen = drawnOf(glance);
  return (
    <>
      <ScreenPicture screen={screen} strings={drawing[screen.device]} addresses="real" scheme={scheme} />
      <span className="pic__name">{nameOf(glance, t)}</span>
      {hidden && <span className="pic__hidden">{t.hidden[hidden]}</span>}
    </>
  );
}
