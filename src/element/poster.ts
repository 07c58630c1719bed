import { posters } from '../strings/element.js';
import type { Locale } from '../strings/strings.js';

/** A laptop with a code, a phone, and what goes from one to the other. The code only looks like one. */
const picture =
  '<svg viewBox="0 0 800 400" aria-hidden="true">' +
  '<path d="M70 366V34a18 18 0 0 1 18-18h414a18 18 0 0 1 18 18v332zM560 14h166a26 26 0 0 1 26 26v334a26 26 0 0 1-26 26H560a26 26 0 0 1-26-26V40a26 26 0 0 1 26-26z" fill="#262b3d"/>' +
  '<path class="p" d="M80 26h430v330H80zM544 26h198v362H544z"/>' +
  '<path class="l" d="M56 366h468v12a9 9 0 0 1-9 9H65a9 9 0 0 1-9-9zM80 26h430v30H80zM112 186h110v9H112zm0 20h124v9H112zm0 20h86v9h-86zM588 306h110v9H588z"/>' +
  '<path class="s" d="M80 56h430v18H80zM544 58h198v18H544zM643 134a52 52 0 0 0 0 104 52 52 0 0 0 0-104"/>' +
  '<path class="i" d="M112 146h130v14H112zM612 276h62v11h-62zM300 116h44v44h-44zm8 8v28h28v-28zm8 8h12v12h-12zM404 116h44v44h-44zm8 8v28h28v-28zm8 8h12v12h-12zM300 220h44v44h-44zm8 8v28h28v-28zm8 8h12v12h-12zM356 116h16v44h-16zM300 176h20v12h-20zm28 4h24v16h-24zm44-8h20v28h-20zM352 212h16v28h-16zm28 4h16v20h-16zm40 8h28v36h-28z"/>' +
  '<path fill="#2947b5" d="M112 290h96v32h-96z"/><path fill="#141b3a" d="m617 187 8-8 13 13 24-27 9 8-33 36zM462 177h120v18H462z"/>' +
  '<path class="s" d="M462 181h120v10H462z"/></svg>';

/** What is said beside the button. */
export type Saying = 'title' | 'coming' | 'failed';

/** What stands in the place of a practice until it is begun; `button` begins it. */
export interface Poster {
  readonly frame: HTMLElement;
  readonly button: HTMLElement;
  readonly say: (what: Saying, locale: Locale, dark: boolean) => void;
}

export function makePoster(): Poster {
  const frame = document.createElement('div');
  frame.innerHTML =
    `<p class="band" part="band"></p><slot name="poster">${picture}</slot>` +
    '<div class="begin"><p role="status"></p><button type="button" part="start"></button></div>';
  const [band, title] = frame.querySelectorAll('p') as unknown as [HTMLElement, HTMLElement];
  const button = frame.querySelector('button') as HTMLElement;
  const say: Poster['say'] = (what, locale, dark) => {
    const t = posters[locale];
    frame.className = dark ? 'poster dark' : 'poster';
    frame.lang = locale;
    band.textContent = t.band;
    title.textContent = t[what];
    button.textContent = t.start;
  };
  return { frame, button, say };
}
