/** Milliseconds after which others get a turn: half of what one picture takes. */
export const turn = 8;

/** How a browser gives away the time that nobody needs; without it, a moment between other things. */
const ask: (go: (left: () => number) => void) => void =
  typeof requestIdleCallback === 'function'
    ? (go) => requestIdleCallback((deadline) => go(() => deadline.timeRemaining()))
    : (go) => setTimeout(() => go(() => 0), 1);

/** Works in time that nobody needs, piece by piece, as long as each says that there is more. What it returns ends it. */
export function whenIdle(more: () => boolean): () => void {
  let over = false;
  const go = (left: () => number) => {
    if (over) return;
    const began = performance.now();
    let goesOn = more();
    while (goesOn && left() > turn / 2 && performance.now() - began < turn) goesOn = more();
    if (goesOn) ask(go);
  };
  ask(go);
  return () => {
    over = true;
  };
}
