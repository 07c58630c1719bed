import { machines } from '../world/hear.js';

/**
 * A short name for this version of the model, in base 36: a hash of what every party listens to in every place.
 * A journal names controls by their place in a list, so it is only good for the model it was written with.
 */
export const modelVersion: string = (() => {
  const outline = Object.entries(machines).map(([party, machine]) => [
    party,
    Object.entries(machine.states).map(([place, state]) => [
      place,
      Object.keys(state.config.on ?? {}),
      Object.keys(state.config.after ?? {}),
    ]),
  ]);
  let hash = 0x811c9dc5;
  for (const char of JSON.stringify(outline)) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  return hash.toString(36);
})();
