const waiting = new WeakMap<Element, () => void>();
let watch: IntersectionObserver | undefined;

/** Does something once, as soon as an element comes within half a window of what can be seen. */
export function whenNear(element: Element, go: () => void): void {
  watch ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        watch?.unobserve(target);
        waiting.get(target)?.();
      }
    },
    { rootMargin: '50%' },
  );
  waiting.set(element, go);
  watch.observe(element);
}
