/** Our own mark: a laptop and a phone on one line. */
export function BrandMark() {
  return (
    <svg className="mark" viewBox="0 0 44 33" aria-hidden="true">
      <rect className="mark__dev" x="1.5" y="4.5" width="25" height="19" rx="3.5" strokeWidth="2" />
      <rect className="mark__dev" x="30" y="1.5" width="12.5" height="28" rx="3.5" strokeWidth="2" />
      <path
        className="mark__line"
        d="M9 14h13.5c5 0 3.5 4 8.5 4h5.5"
        fill="none"
        strokeWidth="3.6"
        strokeLinecap="round"
      />
      <circle className="mark__end" cx="9" cy="14" r="3.4" />
      <circle className="mark__end" cx="36.3" cy="18" r="3.4" />
    </svg>
  );
}
