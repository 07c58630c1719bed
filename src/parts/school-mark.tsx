/** The mark of the fictional school, or the letters of another one. */
export function SchoolMark({ letters, size = 26 }: { readonly letters: string; readonly size?: number }) {
  return (
    <svg className="school" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="9" fill="currentColor" />
      {letters === 'V' ? (
        <>
          <path
            d="m8 9.5 8 14 8-14"
            fill="none"
            stroke="var(--scr)"
            strokeWidth="3.6"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
          <circle cx="16" cy="10" r="2.6" fill="var(--scr)" />
        </>
      ) : (
        <text
          x="16"
          y="22.5"
          textAnchor="middle"
          fontSize={letters.length > 1 ? 15 : 20}
          fontWeight="700"
          fill="var(--scr)"
        >
          {letters}
        </text>
      )}
    </svg>
  );
}
