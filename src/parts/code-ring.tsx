/** How long a one-time code lasts. */
const life = 30;
const around = 2 * Math.PI * 16;

/** The ring that runs out with a one-time code. The words beside it say the same. */
export function CodeRing({ left }: { readonly left: number }) {
  return (
    <svg className="ring" width="40" height="40" viewBox="0 0 40 40" fill="none" aria-hidden="true">
      <circle className="ring__all" cx="20" cy="20" r="16" />
      <circle
        className="ring__left"
        cx="20"
        cy="20"
        r="16"
        strokeDasharray={`${(around * left) / life} ${around}`}
        transform="rotate(-90 20 20)"
      />
    </svg>
  );
}
