import { createRoot } from 'react-dom/client';
import type { PracticeEvent } from '../player/events.js';
import { focusCoach } from '../player/focus-coach.js';
import type { PairingPracticeProps } from '../player/props.js';
import { WholePractice } from '../player/whole-practice.js';
import { adoptStyles } from '../styles/styles.js';
import type { ElementProp, ElementProps } from './element-props.js';
import { declareTypeface } from './typeface.js';

/** What stays of a practice when it is taken away: it is gone on with when it is put back. */
export interface Kept {
  /** Where the learner is; empty where they begin anew, nothing before anything was told. */
  journal?: string;
  /** The goal is reached. */
  over?: boolean;
  /** The practice that the learner chose after another. */
  chosen?: Pick<PairingPracticeProps, 'scenario' | 'phone' | 'conditions'>;
}

/** A practice that is drawn in an element. */
export interface Drawn {
  /** Follows what is asked now; `prop` is what changed. */
  readonly change: (prop: ElementProp) => void;
  readonly restart: () => void;
  readonly end: () => void;
}

interface Place {
  readonly element: HTMLElement;
  /** The properties that say what is asked. */
  readonly names: readonly ElementProp[];
  readonly root: ShadowRoot;
  /** The styles of the element itself, which count last. */
  readonly own: CSSStyleSheet;
  readonly kept: Kept;
  readonly bringFocus: boolean;
  /** The learner leaves, and the page lets them. */
  readonly onExit: () => void;
}

const finish = () => <slot name="finish" />;

export type Mount = (place: Place) => Drawn;

/** Draws a practice in the shadow root of an element, and tells what happens as events of it. */
export function mount({ element, names, root, own, kept, bringFocus, onExit }: Place): Drawn {
  declareTypeface();
  adoptStyles(root);
  root.adoptedStyleSheets.push(own);
  const place = document.createElement('div');
  place.className = 'place';
  root.append(place);
  if (bringFocus) focusCoach(root);
  const drawing = createRoot(place);
  /** Another one is another practice. */
  let key = 0;
  let waits = false;

  const asked = (): ElementProps =>
    Object.fromEntries(
      names.map((name) => {
        const value: unknown = Reflect.get(element, name);
        return [name, value === '' ? null : (value ?? null)];
      }),
    ) as ElementProps;

  function draw(): void {
    waits = false;
    const { slip, ...others } = asked();
    // What was chosen after it does not begin with a slip.
    const props = kept.chosen ? { ...others, ...kept.chosen } : { ...others, ...(slip && { slip }) };
    const journal = kept.journal ?? props.journal;
    // The page has its own page after the goal.
    const own = element.querySelector(':scope > [slot="finish"]') ? { finish } : {};
    drawing.render(<WholePractice key={key} {...props} {...own} journal={journal ?? ''} onEvent={tell} />);
  }

  function tell(event: PracticeEvent): void {
    if ('journal' in event) kept.journal = event.journal;
    if (event.type === 'progress') kept.over = event.stop === null;
    if (event.type === 'chooseScenario') {
      const { scenario, phone, conditions } = event;
      kept.chosen = { scenario, phone, conditions };
    }
    const says = new CustomEvent(event.type, { detail: event, cancelable: event.type === 'exit' });
    if (!element.dispatchEvent(says) || event.type !== 'exit') return;
    // Who was at the end begins anew.
    if (kept.over) kept.journal = '';
    onExit();
  }

  draw();
  return {
    change: (prop) => {
      if (prop === 'scenario' || prop === 'phone' || prop === 'conditions') delete kept.chosen;
      if (prop === 'slip') delete kept.journal;
      // A page that keeps what it is told gives the same back.
      if (prop === 'journal' && asked().journal !== kept.journal) {
        delete kept.journal;
        key += 1;
      }
      if (!waits) queueMicrotask(draw);
      waits = true;
    },
    restart: () => {
      kept.journal = '';
      key += 1;
      tell({ type: 'restart' });
      draw();
    },
    end: () => {
      drawing.unmount();
      place.remove();
      root.adoptedStyleSheets = [own];
    },
  };
}
