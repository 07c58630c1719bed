export type AppTone = 'real' | 'ad' | 'other';

interface AppIconProps {
  /** The real app, or one of the two that look like it. */
  readonly tone?: AppTone;
  readonly size?: 'small' | 'medium' | 'large';
}

/** The icon of an authenticator app: our own shield, nobody's trade mark. */
export function AppIcon({ tone = 'real', size = 'medium' }: AppIconProps) {
  return (
    <span className={`appicon appicon--${tone} appicon--${size}`}>
      <svg viewBox="0 0 40 40" aria-hidden="true">
        <path
          d="M20 3.500 34 8.700v10.800c0 8.700-5.700 14.800-14 17.500C11.700 34.300 6 28.200 6 19.500V8.700Z"
          fill="currentColor"
        />
        <path
          className="appicon__key"
          d="M20 13.200a4.300 4.300 0 0 1 2 8.100l1.300 6.200h-6.600l1.300-6.200a4.300 4.300 0 0 1 2-8.100Z"
        />
      </svg>
    </span>
  );
}
