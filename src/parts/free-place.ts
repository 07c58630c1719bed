/** The corner or side of a lit control at which its tag stands, or inside it at its end. */
export type TagPlace = 'at-tr' | 'at-tl' | 'at-br' | 'at-bl' | 'at-in' | 'at-l' | 'at-r';

const places: readonly TagPlace[] = ['at-in', 'at-l', 'at-r', 'at-br', 'at-tr', 'at-bl', 'at-tl'];

/** What a tag may not lie on: what can be pressed, and what the screen is about. */
const kept = '[data-intent], [data-aim], [data-key], h1, h2, h3, label';

const shared = (a: DOMRect, b: DOMRect): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** Where the words of an element stand. */
function wordsOf(element: Element): readonly DOMRect[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const boxes: DOMRect[] = [];
  while (texts.nextNode()) {
    range.selectNodeContents(texts.currentNode);
    boxes.push(...range.getClientRects());
  }
  return boxes;
}

/** So little that nobody misses it, in square pixels. */
const slight = 24;

/** A word that is hidden is this much worse than an empty part of a control. */
const dear = 8;

/** The place that is wanted, unless the tag of a lit control would hide something there and another place hides less. */
export function freePlace(tag: HTMLElement, wanted: TagPlace): TagPlace {
  const lit = tag.closest('.spot');
  const screen = lit?.closest('.screen');
  if (!lit || !screen) return wanted;
  const others = [...screen.querySelectorAll(kept)].filter(
    (other) => !other.contains(lit) && (other instanceof HTMLInputElement || !lit.contains(other)),
  );
  const boxes = others.map((other) => other.getBoundingClientRect());
  const words = [lit, ...others].flatMap(wordsOf);
  const inside = screen.getBoundingClientRect();

  /** How much is hidden by the tag, or of it, in square pixels, words being dear. */
  const hides = (place: TagPlace): number => {
    tag.className = `spot__tag ${place}`;
    const box = tag.getBoundingClientRect();
    const cut = box.width * box.height - shared(box, inside);
    const over = (all: readonly DOMRect[]) => all.reduce((sum, one) => sum + shared(box, one), 0);
    return cut + over(boxes) + dear * over(words);
  };
  let best = { place: wanted, hides: hides(wanted) };
  for (const place of best.hides > slight ? places : []) {
    const next = { place, hides: hides(place) };
    if (next.hides < best.hides) best = next;
    if (best.hides <= slight) break;
  }
  return best.place;
}
