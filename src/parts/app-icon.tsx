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
        <path d="M20 3.5 34 8.7v10.8c0 8.7-5.7 14.8-14 17.5C11.7 34.3 6 28.2 6 19.5V8.7Z" fill="currentColor" />
        <path className="appicon__key" d="M20 13.2a4.3 4.3 0 0 1 2 8.1l1.3 6.2h-6.6l1.3-6.2a4.3 4.3 0 0 1 2-8.1Z" />
      </svg>
    </span>
  );
}
