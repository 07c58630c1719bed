import type { CoachLine } from './coach-line.js';
import { coachPieces, type Speakers } from './coach-text.js';
import type { Spoken } from './voice.js';

/** What the coach says, as it is read aloud: a label in the language of its device. */
export function spokenLine({ kicker, say, why }: CoachLine, speakers: Speakers): readonly Spoken[] {
  const lang = speakers.coach.locale;
  const texts = [say, why].flatMap((text) =>
    coachPieces(text, speakers).map(
      (piece): Spoken => ({ text: piece.text, lang: 'lang' in piece ? piece.lang : lang }),
    ),
  );
  return joined([{ text: kicker === '' ? '' : `${kicker}.`, lang }, ...texts]);
}

/** What belongs together is read in one breath. */
function joined(parts: readonly Spoken[]): readonly Spoken[] {
  const all: Spoken[] = [];
  for (const { text, lang } of parts) {
    const last = all.at(-1);
    if (last?.lang === lang) all[all.length - 1] = { lang, text: `${last.text} ${text}` };
    else all.push({ text, lang });
  }
  return all
    .map(({ text, lang }) => ({
      lang,
      text: text
        .replaceAll(/\s+/g, ' ')
        .replaceAll(/ ([.,:;!?])/g, '$1')
        .replace(/^[\s.,:;!?]+/, '')
        .trim(),
    }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

const breath = 'button, a, h1, h2, h3, h4, p, li, label, dt, dd, td, legend, output';
const quiet = '[aria-hidden="true"], [hidden], .band, .status, .spot__tag, .skip';

/** Words in one line may be written in pieces; in another box they are other words. */
const between = (at: Element): string => (getComputedStyle(at).display.startsWith('inline') ? '' : ' ');

/** What can be read on a screen, line by line, in the order in which it stands there. */
export function spokenScreen(screen: Element): readonly Spoken[] {
  const said: Spoken[] = [];
  const lang = (at: Element) => at.closest('[lang]')?.getAttribute('lang') ?? '';
  const named = new Set<Element>();
  const walker = document.createTreeWalker(screen, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let block: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node instanceof Element ? node : node.parentElement;
    if (!at || at.closest(quiet) || !at.checkVisibility()) continue;
    const owner = at.closest('[aria-label]');
    const inside = owner && screen.contains(owner) && owner.matches('button, [role="img"], input') ? owner : null;
    if (inside) {
      if (!named.has(inside)) said.push({ text: `${inside.getAttribute('aria-label') ?? ''}.`, lang: lang(at) });
      named.add(inside);
      block = null;
    } else if (node instanceof HTMLInputElement) {
      if (node.value !== '') said.push({ text: `${node.value}.`, lang: lang(at) });
      block = null;
    } else if (node instanceof Text && node.data.trim() !== '') {
      const here = at.closest(breath) ?? at;
      const last = said.at(-1);
      if (here === block && last) said[said.length - 1] = { ...last, text: last.text + between(at) + node.data };
      else said.push({ text: node.data, lang: lang(at) });
      block = here;
    }
  }
  // Each line ends, so that the voice pauses.
  return joined(said.map(({ text, lang }) => ({ lang, text: /[.!?:…]\s*$/.test(text) ? text : `${text}.` })));
}
