import type { PracticeEvent } from '../player/events.js';
import type { ElementProps } from './element-props.js';

/** What the element tells: the events of a practice, each as the `detail` of an event of its own name. They do not bubble. */
export type PracticeEventMap = { readonly [E in PracticeEvent as E['type']]: CustomEvent<E> };

export type ElementEventMap = Omit<HTMLElementEventMap, keyof PracticeEventMap> & PracticeEventMap;
type Settable<T> = { -readonly [K in keyof T]: T[K] | undefined };

/** The properties of the element. */
export type PracticeElementParts = Omit<Settable<Required<ElementProps>>, 'dir'>;
