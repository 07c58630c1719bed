/** Does something once, as soon as an element comes within half a window of what can be seen. */
export function whenNear(element: Element, go: () => void): void {
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      go();
    },
    { rootMargin: '50%' },
  );
  watch.observe(element);
}
