/** The mark of the fictional school. */
export function SchoolMark({ size = 26 }: { readonly size?: number }) {
  return (
    <svg className="school" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="9" fill="currentColor" />
      <path
        d="m8 9.5 8 14 8-14"
        fill="none"
        stroke="var(--scr)"
        strokeWidth="3.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="16" cy="10" r="2.6" fill="var(--scr)" />
    </svg>
  );
}
