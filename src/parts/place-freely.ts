/** The corners and sides of a lit control, and `in` it at its end: the first is the best, if it is free. */
const places = ['tr', 'in', 'l', 'br', 'r', 'bl', 'tl'] as const;

/** What can be pressed or typed in. */
const controls = '[data-intent], [data-aim], [data-key]';

const shared = (a: DOMRect, b: DOMRect): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** Where the words in an element stand, but those that are only read aloud. */
function wordsIn(element: Element): readonly DOMRect[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const boxes: DOMRect[] = [];
  while (texts.nextNode()) {
    if (texts.currentNode.parentElement?.closest('.sr')) continue;
    range.selectNodeContents(texts.currentNode);
    boxes.push(...range.getClientRects());
  }
  return boxes;
}

/** So little that nobody misses it, in square pixels. */
const slight = 24;

/** A word that is hidden, or the tag itself, is this much worse than an empty part of a control. */
const dear = 8;

/** Puts the tag of a lit control where it hides nothing, or else the least. */
export function placeFreely(tag: HTMLElement): void {
  const put = (place: string) => {
    tag.className = `spot__tag at-${place}`;
  };
  const lit = tag.closest('.spot');
  const screen = lit?.closest('.screen');
  if (!lit || !screen) return put(places[0]);
  const boxes = [...screen.querySelectorAll(controls)]
    .filter((other) => other instanceof HTMLInputElement || !(other.contains(lit) || lit.contains(other)))
    .map((other) => other.getBoundingClientRect());
  // The practice band lies over whatever comes under it.
  const pictures = [...lit.querySelectorAll('svg'), ...screen.querySelectorAll('.band')].map((picture) =>
    picture.getBoundingClientRect(),
  );
  const words = [...wordsIn(lit.closest('dialog') ?? screen), ...pictures];
  const inside = screen.getBoundingClientRect();

  /** How much is hidden by the tag, or of it, in square pixels. */
  const hides = (place: string): number => {
    put(place);
    const box = tag.getBoundingClientRect();
    const cut = box.width * box.height - shared(box, inside);
    const over = (all: readonly DOMRect[]) => all.reduce((sum, one) => sum + shared(box, one), 0);
    return over(boxes) + dear * (cut + over(words));
  };
  let best = { place: places[0] as string, hides: Infinity };
  for (const place of places) {
    const next = { place, hides: hides(place) };
    if (next.hides < best.hides) best = next;
    if (best.hides <= slight) break;
  }
  put(best.place);
}
