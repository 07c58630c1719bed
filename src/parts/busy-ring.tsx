/** The ring of a screen that is busy: a picture, still for everybody. The words below it say what it waits for. */
export function BusyRing() {
  return (
    <svg className="ring" width="40" height="40" viewBox="0 0 40 40" fill="none" aria-hidden="true">
      <circle className="ring__all" cx="20" cy="20" r="16" />
      <path className="ring__part" d="M20 4a16 16 0 0 1 16 16" />
    </svg>
  );
}
