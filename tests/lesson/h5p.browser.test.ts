import { afterEach, expect, it, vi } from 'vitest';
import { addTo } from '../../src/lesson/h5p.js';
import type { Core, Instance, Params } from '../../src/lesson/h5p-types.js';
import type { Reporter } from '../../src/lms/reporter.js';
import { done, failed, half } from '../lms/attempts.js';

type Type = new (params: Params, contentId: number, extras: object) => Instance;

/** An instance on a page of H5P, with what the core was told of it. */
async function instance(previousState?: { readonly journal: string }) {
  const told: unknown[] = [];
  const core: Core = { EventDispatcher: function EventDispatcher() {} };
  let reporter: Reporter | undefined;
  addTo(core, (_host, _written, to) => (reporter = to));
  const made = new (core.PairingPractice as Type)({}, 7, previousState ? { previousState } : {});
  Object.assign(made, {
    setActivityStarted: () => {},
    trigger: () => {},
    triggerXAPI: () => {},
    triggerXAPIScored: (score: number) => told.push(score),
  });
  made.attach([document.body]);
  const to = await vi.waitFor(() => {
    if (!reporter) throw new Error('Nothing was started.');
    return reporter;
  });
  return { made, told, reporter: to, earlier: await to.open() };
}
afterEach(() => document.body.replaceChildren());

it('a better result takes the place of the one that H5P was told, and the same is told once', async () => {
  const { reporter, told, made } = await instance();
  reporter.report(failed);
  reporter.report(failed);
  reporter.report(done);
  expect(told).toEqual([42, 100]);
  expect(made.getScore()).toBe(100);
});

it('an attempt under way is gone on with, and one that is over is not', async () => {
  const first = await instance();
  first.reporter.report(half);
  const left = first.made.getCurrentState();
  const second = await instance(left);
  expect(second.earlier?.journal).toBe(half.journal);
  // Who only looks keeps what was there.
  expect(second.made.getCurrentState()).toEqual(left);
  second.reporter.report(done);
  expect((await instance(second.made.getCurrentState())).earlier?.journal).toBeNull();
});
