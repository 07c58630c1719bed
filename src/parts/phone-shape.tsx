import type { PhoneKind } from '../../machines/protocol/messages.js';

/** The two kinds of phone, as they differ from the front. */
export function PhoneShape({ kind }: { readonly kind: PhoneKind }) {
  return (
    <svg
      viewBox="0 0 20 34"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <rect x="1.5" y="1.5" width="17" height="31" rx={kind === 'android' ? 3.5 : 5.5} />
      {kind === 'android' ? (
        <circle cx="10" cy="6" r="1.3" fill="currentColor" stroke="none" />
      ) : (
        <path d="M8 6h4" strokeWidth="3" />
      )}
      <path d="M7 29h6" />
    </svg>
  );
}
