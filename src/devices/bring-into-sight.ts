/** Room for the ring round a lit control, in pixels as drawn. */
const ring = 12;

const canScroll = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowY);

interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** From where to where a lit control is drawn, with its ring and its tag. */
function spanOf(lit: Element): Span {
  const { top, bottom } = lit.getBoundingClientRect();
  const tag = lit.querySelector('.spot__tag')?.getBoundingClientRect();
  // Not every window has room for the tag.
  if (!tag?.height) return { top: top - ring, bottom: bottom + ring };
  return { top: Math.min(top - ring, tag.top), bottom: Math.max(bottom + ring, tag.bottom) };
}

/** How far the content has to go up, or down, to lie inside; what does not fit shows its beginning. */
function wayInto(inside: Span, { top, bottom }: Span): number {
  if (top < inside.top || bottom - top > inside.bottom - inside.top) return top - inside.top;
  return Math.max(0, bottom - inside.bottom);
}

const pixels = (length: string): number => Number.parseFloat(length) || 0;

/**
 * Scrolls what scrolls around a lit control, inside the practice and never the page that it stands on. The browser's
 * own `scrollIntoView` would scroll that page as well.
 */
export function bringIntoSight(lit: Element): void {
  if (lit.getBoundingClientRect().height === 0) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let moved = 0;
  let sticky = getComputedStyle(lit).position === 'sticky';
  for (let at = lit.parentElement; at; at = at.parentElement) {
    if (!canScroll(at)) {
      sticky ||= getComputedStyle(at).position === 'sticky';
      continue;
    }
    // What sticks stays in sight by itself, but only in the nearest thing that scrolls.
    const stays = sticky;
    sticky = getComputedStyle(at).position === 'sticky';
    if (stays) continue;
    const { top, height } = at.getBoundingClientRect();
    // A device is drawn larger or smaller than its own pixels.
    const zoom = height / (at as HTMLElement).offsetHeight || 1;
    const { scrollPaddingBlockStart, scrollPaddingBlockEnd } = getComputedStyle(at);
    const inside = {
      top: top + pixels(scrollPaddingBlockStart) * zoom,
      bottom: top + (at.clientHeight - pixels(scrollPaddingBlockEnd)) * zoom,
    };
    const span = spanOf(lit);
    const way = wayInto(inside, { top: span.top - moved, bottom: span.bottom - moved });
    if (Math.abs(way) < 1) continue;
    const from = at.scrollTop;
    const to = Math.min(Math.max(0, from + way / zoom), at.scrollHeight - at.clientHeight);
    at.scrollTo({ top: to, behavior: still ? 'instant' : 'smooth' });
    // What lies around it has to follow as soon as this has been scrolled, which takes a moment.
    if (!still) moved += (to - from) * zoom;
  }
}
