/** The ring beside a one-time code: a picture. It never runs, because the clock of a practice mostly stands still. */
export function CodeRing() {
  return (
    <svg className="ring" width="40" height="40" viewBox="0 0 40 40" fill="none" aria-hidden="true">
      <circle className="ring__all" cx="20" cy="20" r="16" />
      <path className="ring__part" d="M20 4a16 16 0 1 1 -15.98 15.2" />
    </svg>
  );
}
