import { eyes } from '../world/eyes.js';
import type { World } from '../world/world.js';
import type { Stop } from './scenario.js';
import { phoneAt, wasScanning } from './stops.js';

const wrongTurn = phoneAt(
  'fakeApp',
  'otherApp',
  'cameraApp',
  'oddPage',
  'restore',
  'personalSignIn',
  'workSignIn',
  'wrongKind',
);
const aboutCamera = phoneAt('cameraBlocked', 'settings', 'appSettings');

/** A wrong turn on the phone that is spoken of first, wherever the guide is: what leads on waits until it is mended. */
export function astray(world: World, next: Stop): boolean {
  if (wrongTurn(world)) return true;
  // Who types the code needs no camera.
  if (!wasScanning(world) || world.phone.context.camera !== 'refused' || eyes(world).code !== null) return false;
  return next.id === 'scanCode' || aboutCamera(world);
}
