import axe from 'axe-core';
import type { ReactNode } from 'react';
import { cdp, page } from 'vitest/browser';
import type { Control } from '../../machines/protocol/controls.js';
import { en } from '../../src/strings/en/index.js';
import { nl } from '../../src/strings/nl/index.js';
import { nothingLit, type Pointing } from '../../src/parts/pointing.js';
import type { Strings } from '../../src/strings/strings.js';
import { type Box, nameOf, type Window, windows, wished } from './boxes.js';
import { breaches } from './contract.js';
import { misdrawn } from './geometry.js';
import { type Mounted, mountStage } from './mount.js';
import { plates, withoutEdge } from './plates.js';
import type { Reached } from './reachable-views.js';

/** Far more than it takes on a small computer: for what hangs, not for what is slow. */
export const truthLimit = 400_000;

/** What every screen here is drawn with. */
export const still = { addresses: 'real', onIntent: () => {} } as const;

/** Prints what was looked at; `npm test` shows it. */
export const told = (device: string, views: number): void =>
  console.log(`${views} views of ${device}, x 2 languages x ${windows.length} windows`);

/** One view in one language, ready to be drawn. */
interface Drawn {
  readonly controls: readonly Control[];
  readonly element: (pointing: Pointing) => ReactNode;
  readonly box: (window: Window) => Box;
}

/** The success criteria of WCAG 2.2, A and AA. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function complaints(device: HTMLElement, runOnly: axe.RunOnly | string[] = rules): Promise<string[]> {
  const { violations } = await axe.run(device, {
    runOnly,
    resultTypes: ['violations'],
    preload: false,
    selectors: false,
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `axe ${id}: ${html.slice(0, 120)} ${any[0]?.message ?? ''}`),
  );
}

/** What is wrong with one view, each with the windows in which it is. */
async function untruthsOf(
  mounted: Mounted,
  { controls, element, box }: Drawn,
  all: readonly Window[],
): Promise<ReadonlyMap<string, string[]>> {
  const found = new Map<string, string[]>();
  mounted.draw(null);
  for (const [at, window] of all.entries()) {
    mounted.resize(window, box(window));
    if (at === 0) {
      mounted.draw(element(nothingLit));
      const device = mounted.device();
      for (const what of [...breaches(device, controls), ...(await complaints(device))]) found.set(what, []);
    }
    for (const what of misdrawn(mounted.root, mounted.device(), controls)) {
      found.set(what, [...(found.get(what) ?? []), nameOf(window)]);
    }
  }
  return found;
}

/** What only goes wrong in the dark, or in a language that is written from right to left. */
async function untruthsElsewhere(mounted: Mounted, drawn: Drawn, mirrored: Drawn): Promise<string[]> {
  const [large, small] = [windows[0], windows.find((one) => nameOf(one) === '360x560')];
  if (!large || !small) return [];
  mounted.scheme('dark');
  mounted.resize(large, drawn.box(large));
  mounted.draw(drawn.element(nothingLit));
  const dark = await complaints(mounted.device(), { type: 'rule', values: ['color-contrast'] });
  mounted.scheme('light');
  mounted.draw(mirrored.element(nothingLit));
  const rtl = [large, small].flatMap((window) => {
    mounted.resize(window, mirrored.box(window));
    return misdrawn(mounted.root, mounted.device(), mirrored.controls).map(
      (what) => `from right to left, ${what} (${nameOf(window)})`,
    );
  });
  return [...dark.map((what) => `in the dark, ${what}`), ...rtl];
}

const forceColours = (on: boolean): Promise<unknown> =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: on ? 'active' : 'none' }] });

/** What nobody can tell from its surroundings any more where a person chose the colours. */
async function vanished(mounted: Mounted, all: ReadonlyMap<string, Drawn>): Promise<string[]> {
  const were = [...all].map(([name, { element }]) => {
    mounted.draw(element(nothingLit));
    return { name, element, was: plates(mounted.device()) };
  });
  await forceColours(true);
  const lines = were.flatMap(({ name, element, was }) => {
    mounted.draw(element(nothingLit));
    return withoutEdge(mounted.device(), was).map((what) => `${name}: ${what}`);
  });
  await forceColours(false);
  return lines;
}

const mirror = (strings: Strings): Strings => ({
  ...strings,
  laptop: { ...strings.laptop, dir: 'rtl' },
  phone: { ...strings.phone, dir: 'rtl' },
});

/** What goes wrong where the coach points: light needs room, and may take it from nothing. */
function untruthsInLight(mounted: Mounted, { controls, element, box }: Drawn): string[] {
  const window = windows.find((one) => nameOf(one) === '360x560') ?? windows[0];
  if (!window) return [];
  mounted.resize(window, box(window));
  return controls.flatMap(({ id, kind }) => {
    mounted.draw(element({ intent: id, verb: 'Klik', text: kind === 'type' ? '47' : null }));
    return misdrawn(mounted.root, mounted.device(), controls).map((what) => `with light on ${id}, ${what}`);
  });
}

/** Everything that is wrong with the views of a device, a line each: language, view, what, and in which windows. */
export async function untruths<View>(
  device: 'laptop' | 'phone',
  views: readonly Reached<View>[],
  draw: (reached: Reached<View>, strings: Strings) => Drawn,
): Promise<string[]> {
  // Room for the largest device, which is measured where it is hit.
  await page.viewport(1920, 1080);
  await document.fonts.load('16px "Atkinson Hyperlegible Next"');
  const mounted = mountStage(device);
  const lines: string[] = [];
  const dutch = new Map<string, Drawn>();
  for (const strings of [nl, en]) {
    for (const reached of views) {
      const drawn = draw(reached, strings);
      const name = `${strings.locale} ${reached.name}`;
      // Dutch words are the longer ones: they alone are also drawn as large as a learner can wish.
      const all = strings === nl ? [...windows, ...wished] : windows;
      for (const [what, at] of await untruthsOf(mounted, drawn, all)) {
        lines.push(`${name}: ${what}${at.length > 0 ? ` (${at.join(', ')})` : ''}`);
      }
      // Light, colours and direction are the same in every language.
      if (strings !== nl) continue;
      dutch.set(name, drawn);
      const more = [
        ...untruthsInLight(mounted, drawn),
        ...(await untruthsElsewhere(mounted, drawn, draw(reached, mirror(nl)))),
      ];
      lines.push(...more.map((what) => `${name}: ${what}`));
    }
  }
  lines.push(...(await vanished(mounted, dutch)));
  mounted.leave();
  return lines;
}
