import { waitFor } from '@testing-library/dom';
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Run, ScenarioId } from '../../machines/scenarios/index.js';
import { demo } from '../../machines/scenarios/demo.js';
import { encodeRun } from '../../machines/scenarios/run-text.js';
import { PairingPractice } from '../../src/index.js';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

/** The words of a control, as rectangles. */
function wordsOf(control: Element): DOMRect[] {
  const texts = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
  const words = document.createRange();
  const boxes: DOMRect[] = [];
  while (texts.nextNode()) {
    words.selectNodeContents(texts.currentNode);
    boxes.push(...words.getClientRects());
  }
  return boxes;
}

/** Letters have room round them: this much may be shared and hides nothing, in pixels. */
const room = 4;
const hides = (tag: DOMRect, word: DOMRect): boolean =>
  Math.min(tag.right, word.right) - Math.max(tag.left, word.left) > room &&
  Math.min(tag.bottom, word.bottom) - Math.max(tag.top, word.top) > room;

const windows = [
  { width: 1366, height: 625 },
  { width: 390, height: 844 },
];
const practices: readonly ScenarioId[] = ['first-setup', 'cannot-scan', 'new-phone', 'unexpected-prompt'];

it.each(windows)(
  'the tag of what is lit hides no words of a control, in a window of $width by $height',
  async (size) => {
    const hidden: string[] = [];
    let tags = 0;
    for (const scenario of practices) {
      const pressed = new Map<string, Run>();
      for (const { run, event } of demo({ scenario, conditions: [], phone: 'android', seed: 7 }))
        if (event?.type === 'world.person') pressed.set(event.intent.type, run);
      for (const run of pressed.values()) {
        const { container, unmount } = render(
          <div style={{ inlineSize: `${size.width}px`, blockSize: `${size.height}px` }}>
            <PairingPractice scenario={scenario} journal={encodeRun(run)} coach="together" />
          </div>,
        );
        const root = container.querySelector('[data-pairing-practice]')?.shadowRoot;
        await waitFor(() => expect(root?.querySelector('.spot')).toBeTruthy());
        const tag = root?.querySelector<HTMLElement>('.screen .spot__tag');
        const box = tag?.getBoundingClientRect();
        if (tag && box?.height) {
          tags += 1;
          const lit = tag.closest<HTMLElement>('.spot')?.dataset['intent'];
          for (const control of tag.closest('.screen')?.querySelectorAll<HTMLElement>('[data-intent]') ?? [])
            if (wordsOf(control).some((word) => hides(box, word)))
              hidden.push(`${scenario}: the tag of ${lit} lies on ${control.dataset['intent']}`);
        }
        unmount();
      }
    }
    expect(hidden).toEqual([]);
    expect(tags).toBeGreaterThan(10);
  },
  60_000,
);
