import { turn } from '../player/when-idle.js';

/**
 * Works for somebody who waits for it, as long as each piece says that there is more; what is pressed or drawn meanwhile goes
 * first. Time that nobody needs can be long in coming, and is for what nobody waits for. What it returns ends it.
 */
export function inTurns(more: () => boolean): () => void {
  let timer = setTimeout(go);
  function go() {
    const began = performance.now();
    let goesOn = more();
    while (goesOn && performance.now() - began < turn) goesOn = more();
    if (goesOn) timer = setTimeout(go);
  }
  return () => clearTimeout(timer);
}
