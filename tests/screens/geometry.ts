import type { Control } from '../../machines/protocol/controls.js';
import { isEnabled } from './contract.js';

/** Half a pixel of rounding. */
const slack = 0.75;
const least = 44;
const leastText = 14;

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const parentOf = (node: Node): Element | null => (node.parentElement ?? (node.parentNode as Element | null)) as Element;

const scrolls = (value: string): boolean => value === 'auto' || value === 'scroll';

/** What is left of an area after everything that hides what sticks out of it. */
function visiblePart(element: Element, screen: Element): Area {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const area = { left, top, right, bottom };
  for (let at = parentOf(element); at && screen.contains(at); at = parentOf(at)) {
    if (getComputedStyle(at).overflow === 'visible') continue;
    const by = at.getBoundingClientRect();
    area.left = Math.max(area.left, by.left);
    area.top = Math.max(area.top, by.top);
    area.right = Math.min(area.right, by.right);
    area.bottom = Math.min(area.bottom, by.bottom);
  }
  return area;
}

const nameOf = (element: HTMLElement): string => {
  const { intent, key, fill } = element.dataset;
  if (key !== undefined) return `key "${key}"`;
  if (fill !== undefined) return `the help of ${fill}`;
  if (intent && intent !== 'person.tapElsewhere') return intent;
  return `"${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30)}"`;
};

const tag = (element: Element): string => `<${element.tagName.toLowerCase()} class="${element.className}">`;

/** The middle, and near every side; not in the corners, which are round. */
function pointsOn({ left, top, right, bottom }: Area): readonly (readonly [x: number, y: number])[] {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return [
    [x, y],
    [left + (right - left) * 0.15, y],
    [right - (right - left) * 0.15, y],
    [x, top + 4],
    [x, bottom - 4],
  ];
}

/** What stays in sight while the rest is scrolled under it. */
const staysPut = (element: Element, screen: Element): boolean => {
  for (let at: Element | null = element; at && at !== screen; at = at.parentElement) {
    if (getComputedStyle(at).position === 'sticky') return true;
  }
  return false;
};

/** Undoes scrolling that a script can do and a person cannot. Says whether there was any. */
function scrollBack(from: Element, screen: Element): boolean {
  let scrolled = false;
  // The text of a field is scrolled by the caret.
  for (let at: Element | null = from.parentElement; at && screen.contains(at); at = at.parentElement) {
    if (at.scrollTop === 0 && at.scrollLeft === 0) continue;
    const { overflowX, overflowY } = getComputedStyle(at);
    if (at.scrollTop !== 0 && !scrolls(overflowY)) [at.scrollTop, scrolled] = [0, true];
    if (at.scrollLeft !== 0 && !scrolls(overflowX)) [at.scrollLeft, scrolled] = [0, true];
  }
  return scrolled;
}

/** Where what is drawn is too small, cut off or covered. */
export function misdrawn(root: ShadowRoot, device: HTMLElement, controls: readonly Control[]): string[] {
  const screen = device.querySelector<HTMLElement>('.screen') as HTMLElement;
  const frame = screen.getBoundingClientRect();
  const zoom = frame.width / screen.offsetWidth;
  const found: string[] = [];
  const ids = new Set(controls.map(({ id }) => id));
  const pressable = [...device.querySelectorAll<HTMLElement>('button, input')].filter(isEnabled);

  const band = device.querySelector('.band') as HTMLElement;
  const { left, top, width, height } = band.getBoundingClientRect();
  if (!band.contains(root.elementFromPoint(left + width / 2, top + height / 2)))
    found.push('the practice band is covered');

  for (const element of pressable) {
    const name = nameOf(element);
    // A field scrolls its own text, and the tag of the coach hangs outside.
    const holds = element.tagName !== 'INPUT' && !element.querySelector('.spot__tag');
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (scrollBack(element, screen)) found.push(`${name} is cut off`);
    const box = element.getBoundingClientRect();
    if (ids.has(element.dataset['intent'] ?? '') || !element.dataset['key']) {
      const size = [box.width, box.height].map((side) => Math.round(side * 10) / 10);
      if (Math.min(...size) < least - 0.05) found.push(`${name} is ${size.join(' x ')} px`);
    }
    const sticksOut =
      box.left < frame.left - slack ||
      box.right > frame.right + slack ||
      box.top < frame.top - slack ||
      box.bottom > frame.bottom + slack;
    if (sticksOut) found.push(`${name} sticks out of the screen`);
    const covers = new Set(pointsOn(box).map(([x, y]) => root.elementFromPoint(x, y)));
    for (const hit of covers)
      if (!element.contains(hit)) found.push(`${name} is covered by ${hit ? tag(hit) : 'nothing'}`);
    if (holds && element.scrollWidth > element.clientWidth + 1) found.push(`the words of ${name} are wider than it is`);
    if (holds && element.scrollHeight > element.clientHeight + 1)
      found.push(`the words of ${name} are higher than it is`);
  }
  for (const element of device.querySelectorAll('*')) element.scrollTo(0, 0);

  const areas = pressable
    .filter((element) => !staysPut(element, screen))
    .map((element) => [element, visiblePart(element, screen)] as const);
  for (const [at, [one, a]] of areas.entries()) {
    for (const [other, b] of areas.slice(at + 1)) {
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (wide > 1 && high > 1) found.push(`${nameOf(one)} and ${nameOf(other)} overlap`);
    }
  }
  return [...found, ...cutText(device, screen, frame, zoom)];
}

/** Drawn in one pixel: there for a screen reader, where there is no room for the eyes. */
function isForEarsOnly(element: Element, screen: Element): boolean {
  for (let at: Element | null = element; at && at !== screen; at = at.parentElement) {
    if (at.clientWidth === 1 && at.clientHeight === 1) return true;
  }
  return false;
}

/** Text that is drawn in part only, or too small to read. */
function cutText(device: HTMLElement, screen: HTMLElement, frame: Area, zoom: number): string[] {
  const found: string[] = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(device, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue?.trim();
    const parent = node.parentElement;
    if (!text || !parent || parent.closest('[inert], .cam__scene, [aria-hidden="true"]')) continue;
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width === 0 || isForEarsOnly(parent, screen)) continue;
    const says = `"${text.slice(0, 40)}"`;
    const style = getComputedStyle(parent);
    const size = Number.parseFloat(style.fontSize) * zoom;
    if (size < leastText - 0.05) found.push(`${says} is ${Math.round(size * 10) / 10} px high`);
    if (box.left < frame.left - slack || box.right > frame.right + slack)
      found.push(`${says} sticks out of the screen`);
    for (let at: Element | null = parent; at && screen.contains(at); at = at.parentElement) {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(at);
      if (textOverflow === 'ellipsis') break;
      const by = at.getBoundingClientRect();
      const hidesX = overflowX !== 'visible' && !scrolls(overflowX);
      const hidesY = overflowY !== 'visible' && !scrolls(overflowY);
      if (hidesX && (box.left < by.left - slack || box.right > by.right + slack))
        found.push(`${says} is cut off at a side`);
      if (hidesY && (box.top < by.top - 2 || box.bottom > by.bottom + 2))
        found.push(`${says} is cut off above or below`);
      if (scrolls(overflowX) && at.scrollWidth > at.clientWidth + 1) found.push(`${says} must be scrolled sideways`);
      if (scrolls(overflowY)) break;
    }
  }
  return found;
}
