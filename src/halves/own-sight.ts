import type { Side } from '../../machines/halves/wire.js';
import type { Given } from '../player/given.js';
import type { Scene } from '../player/scene.js';

/**
 * What is seen in one window alone. What stands on the other device is read there and brought over by the person: no
 * hand of ours types it here, and the coach does not tell it.
 */
export function ownSight(
  side: Side,
  { scene, given }: { readonly scene: Scene; readonly given: Given },
): { readonly scene: Scene; readonly given: Given } {
  const { eyes } = scene;
  const own =
    side === 'phone' ? { ...eyes, number: null, qr: false, code: null, url: null } : { ...eyes, passcode: null };
  const { lit } = given;
  const read =
    side === 'phone' ? scene.laptop.screen !== 'newTab' && [eyes.number, eyes.code, eyes.url] : [eyes.passcode];
  if (lit?.text === undefined || !read || !read.includes(lit.text)) return { scene: { ...scene, eyes: own }, given };
  const { text: _, ...without } = lit;
  return { scene: { ...scene, eyes: own }, given: { ...given, lit: without } };
}
