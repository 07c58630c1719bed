/** Our own mark: a laptop and a phone on one line. */
export function BrandMark() {
  return (
    <svg className="mark" viewBox="0 0 44 33" aria-hidden="true">
      <rect className="mark__dev" x="1.500" y="4.500" width="25" height="19" rx="3.500" strokeWidth="2" />
      <rect className="mark__dev" x="30" y="1.500" width="12.500" height="28" rx="3.500" strokeWidth="2" />
      <path
        className="mark__line"
        d="M9 14h13.500c5 0 3.500 4 8.500 4h5.500"
        fill="none"
        strokeWidth="3.600"
        strokeLinecap="round"
      />
      <circle className="mark__end" cx="9" cy="14" r="3.400" />
      <circle className="mark__end" cx="36.300" cy="18" r="3.400" />
    </svg>
  );
}
