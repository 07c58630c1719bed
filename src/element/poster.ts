import { posters } from '../strings/element.js';
import type { Locale } from '../strings/strings.js';

/** A laptop with a code, a phone, and what goes from one to the other. The code only looks like one. */
const picture =
  '<svg viewBox="0 0 800 400" aria-hidden="true">' +
  '<path fill="var(--paper)" d="M78 24h434v334H78zM542 24h202v366H542z" stroke="#262b3d" stroke-width="20" stroke-linejoin="round"/>' +
  '<path fill="var(--line)" d="M56 366h468v21H56zM88 34h414v22H88zM112 186h110v9H112zm0 20h110v9H112zm0 20h110v9H112z"/>' +
  '<path fill="#ffd028" d="M88 56h414v18H88zM552 58h182v18H552zM643 134a52 52 0 0 0 0 104 52 52 0 0 0 0-104"/>' +
  '<path fill="var(--ink)" d="M112 146h110v14H112zm0 144h110v32H112zM300 116h44v44h-44zm8 8v28h28v-28zm8 8h12v12h-12zM404 116h44v44h-44zm8 8v28h28v-28zm8 8h12v12h-12zM300 220h44v44h-44zm8 8v28h28v-28zm8 8h12v12h-12zM300 172h28v28h-28zm88 0h28v28h-28"/>' +
  '<path fill="#141b3a" d="m617 187 8-8 13 13 24-27 9 8-33 36zM462 177h120v18H462z"/>' +
  '<path fill="#ffd028" d="M462 181h120v10H462z"/></svg>';

/** What is said beside the button. */
export type Saying = 'title' | 'coming' | 'failed';

/** What stands in the place of a practice until it is begun; `button` begins it. */
export interface Poster {
  readonly frame: HTMLElement;
  readonly button: HTMLElement;
  /** `name`: of the practice, where the page gives one. */
  readonly say: (what: Saying, locale: Locale, dark: boolean, name?: string | null) => void;
}

export function makePoster(): Poster {
  const frame = document.createElement('div');
  frame.innerHTML =
    `<p class="band" part="band"></p><slot name="poster">${picture}</slot>` +
    '<div class="begin"><p role="status"></p><button type="button" part="start"></button></div>';
  const [band, title] = frame.querySelectorAll('p') as unknown as [HTMLElement, HTMLElement];
  const button = frame.querySelector('button') as HTMLElement;
  const say: Poster['say'] = (what, locale, dark, name) => {
    const t = posters[locale];
    frame.className = dark ? 'poster dark' : 'poster';
    frame.lang = locale;
    band.textContent = t.band;
    title.textContent = (what === 'title' && name) || t[what];
    button.textContent = t.start;
  };
  return { frame, button, say };
}
