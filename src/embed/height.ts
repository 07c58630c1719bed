/** Below this, in pixels, nobody is told of a change: a scroll bar that comes and goes would never end. */
const least = 2;

/**
 * How high a frame is best, by its width alone: what followed the height of the frame would follow itself. Where the frame
 * stays as it is, the practice fits itself into that, and scrolls where it is too low.
 */
export function heightFor(width: number): number {
  if (width < 600) return 740;
  if (width < 960) return 780;
  return Math.round(Math.min(800, Math.max(640, (width * 9) / 16)));
}

/** Says how high the frame is best, now and whenever that changes, until what it returns is called. */
export function followHeight(root: Element, say: (height: number) => void): () => void {
  let said = 0;
  const watch = new ResizeObserver(() => {
    const { clientWidth: width } = root;
    const height = heightFor(width);
    // Behind a closed tab it has no width.
    if (width === 0 || Math.abs(height - said) < least) return;
    said = height;
    say(height);
  });
  watch.observe(root);
  return () => watch.disconnect();
}

/** The same in the languages of others: a course of Canvas, and pages with the resizer of H5P. They hold a height and nothing else. */
export function tellOthers(height: number): void {
  if (window.parent === window) return;
  window.parent.postMessage({ subject: 'lti.frameResize', height }, '*');
  window.parent.postMessage({ context: 'h5p', action: 'resize', scrollHeight: height }, '*');
}
