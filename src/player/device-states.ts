import type { FirstStageStrings } from '../strings/stage.js';
import type { Device, Scene } from './scene.js';

/** The words at the end of each caption: whose turn it is, or what the device does meanwhile. */
export function deviceStates(
  scene: Scene,
  now: Device | null,
  { state }: FirstStageStrings,
): { readonly [D in Device]: string } {
  return { laptop: laptopState(scene, now, state), phone: phoneState(scene, now, state) };
}

function laptopState({ eyes }: Scene, now: Device | null, state: FirstStageStrings['state']): string {
  if (now === 'laptop') return state.here;
  if (eyes.number !== null) return state.numberHere;
  if (eyes.qr || eyes.code !== null) return state.leaveOpen;
  return now === 'phone' ? state.waitsForPhone : '';
}

function phoneState({ phone }: Scene, now: Device | null, state: FirstStageStrings['state']): string {
  if (now === 'phone') return state.here;
  if (phone.notice) return state.notice;
  return now === 'laptop' ? state.waitsForLaptop : '';
}
