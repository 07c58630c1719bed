import type { PairingPracticeProps } from '../player/props.js';

/** What the element can be told, as the component can; what the component tells, the element tells as events. */
export type ElementProps = Omit<PairingPracticeProps, 'onEvent' | 'finish'>;
export type ElementProp = keyof ElementProps;

/** What can be written as an attribute: `laptopLocale` is `laptop-locale`. Of the others there are properties only. */
const written =
  'scenario conditions slip locale laptopLocale phoneLocale phone profile addresses journal seed coach pace scheme dir';
export const names = `${written} linkTo`.split(' ') as readonly ElementProp[];
export const attributeOf = (name: ElementProp): string => name.replaceAll(/[A-Z]/g, (big) => `-${big.toLowerCase()}`);

/** What the text of an attribute says. What is wrong in it stays as it is, and the practice says so. */
export function read(name: ElementProp, text: string): unknown {
  if (name === 'conditions') return text.match(/\w+/g) ?? [];
  try {
    return name === 'profile' || name === 'seed' ? JSON.parse(text) : text;
  } catch {
    return text;
  }
}
