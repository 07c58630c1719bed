/**
 * Brings the focus to the coach once it is drawn in a root, unless the learner went somewhere else by then. What was
 * pressed to come here is gone, so without this the focus is nowhere. What it returns ends it.
 */
export function focusCoach(root: ShadowRoot): () => void {
  const watch = new MutationObserver(() => {
    const coach = root.querySelector<HTMLElement>('.coach');
    if (!coach) return;
    watch.disconnect();
    const { activeElement } = document;
    if (activeElement === document.body || !activeElement) coach.focus({ preventScroll: true });
  });
  watch.observe(root, { childList: true, subtree: true });
  return () => watch.disconnect();
}
