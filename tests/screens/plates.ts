import { isEnabled } from './contract.js';

const opaque = (colour: string): boolean => !/^transparent$|^rgba\(.*, 0\)$|\/ 0\)$/.test(colour);

/** A line round it that can be seen, or round a part of it; or a part that keeps the colour it was given. */
function hasEdge(element: Element): boolean {
  return [element, ...element.querySelectorAll('*')].some((part) => {
    if (getComputedStyle(part, '::before').forcedColorAdjust === 'none') return true;
    const { borderBlockEndWidth, borderBlockEndStyle, borderBlockEndColor } = getComputedStyle(part);
    return Number.parseFloat(borderBlockEndWidth) >= 1 && borderBlockEndStyle !== 'none' && opaque(borderBlockEndColor);
  });
}

const pressable = (device: HTMLElement): readonly Element[] =>
  [...device.querySelectorAll('button, input')].filter(isEnabled);

/** Which controls and keys stand out by a colour of their own, by their place. */
export const plates = (device: HTMLElement): readonly boolean[] =>
  pressable(device).map((element) => opaque(getComputedStyle(element).backgroundColor));

/** What stands out by its colour, and has nothing to stand out by where a person chose the colours. */
export const withoutEdge = (device: HTMLElement, was: readonly boolean[]): string[] =>
  pressable(device)
    .filter((element, place) => was[place] && !hasEdge(element))
    .map((element) => `${element.className} "${element.textContent}" has no edge in forced colours`);
