import type { laterIcons } from './later-icons.js';

/** The pictograms of both layers: 24 by 24, drawn with the current colour. These come with the first drawing. */
const firstIcons = {
  laptop: '<rect x="4" y="5" width="16" height="11" rx="1.5"/><path d="M2 19.5h20"/>',
  phone: '<rect x="7" y="2.5" width="10" height="19" rx="2.2"/><path d="M11 18.5h2"/>',
  up: '<path d="M12 20V5M5.5 11.5 12 5l6.5 6.5"/>',
  down: '<path d="M12 4v15M5.5 12.5 12 19l6.5-6.5"/>',
  right: '<path d="M4 12h15M12.5 5.5 19 12l-6.5 6.5"/>',
  left: '<path d="M20 12H5M11.5 5.5 5 12l6.5 6.5"/>',
  eye: '<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Z"/><circle cx="12" cy="12" r="3"/>',
  flag: '<path d="M5.5 21.5V3.5M5.5 4.5c5-2.5 8 2.5 13 0v9c-5 2.5-8-2.5-13 0"/>',
  help: '<circle cx="12" cy="12" r="9"/><path d="M9.5 9.5a2.5 2.5 0 1 1 3.7 2.2c-.8.5-1.2 1-1.2 2M12 17v.01"/>',
  check: '<path d="m4.5 12.5 5 5 10-11"/>',
  x: '<path d="m5.5 5.5 13 13m0-13-13 13"/>',
  menu: '<path d="M4 7h16M4 12h16M4 17h16"/>',
  search: '<circle cx="10.5" cy="10.5" r="6"/><path d="m15 15 5.5 5.5"/>',
  reload: '<path d="M19.5 12a7.5 7.5 0 1 1-2.2-5.3M19.5 3.5v4h-4"/>',
  lock: '<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',
  bell: '<path d="M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15ZM10 20.5h4"/>',
  school: '<path d="m2.5 9.5 9.5-5 9.5 5-9.5 5ZM6.5 12v5c3 2.5 8 2.5 11 0v-5M21.5 9.5v6"/>',
  scan: '<path d="M4 8V5.5A1.5 1.5 0 0 1 5.5 4H8M16 4h2.5A1.5 1.5 0 0 1 20 5.5V8M20 16v2.5a1.5 1.5 0 0 1-1.5 1.5H16M8 20H5.5A1.5 1.5 0 0 1 4 18.5V16M8 12h8"/>',
  wifi: '<path d="M3 9.5c5.5-5 12.5-5 18 0M6.5 13c3.5-3 7.5-3 11 0M10 16.5c1.3-1 2.7-1 4 0M12 19.5v.01"/>',
  plane:
    '<path d="M12 2.5c-.9 0-1.5.8-1.5 1.8V9L3 14v2l7.5-2.3v4.3L8 20v1.5l4-1 4 1V20l-2.5-2v-4.3L21 16v-2l-7.5-5V4.3c0-1-.6-1.8-1.5-1.8Z" fill="currentColor"/>',
  batt: '<rect x="2.5" y="7.5" width="17" height="9" rx="2.2"/><path d="M22 11v2M5.5 10.5v3h8v-3Z" fill="currentColor"/>',
  bars: '<path d="M4 19v-3M9.3 19v-6M14.6 19v-9M20 19V6"/>',
  mail: '<rect x="3" y="5.5" width="18" height="13" rx="2"/><path d="m3.5 7 8.5 6.5L20.5 7"/>',
  clock: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>',
  hand: '<path d="M8 12.5V5.2a1.6 1.6 0 0 1 3.2 0V11V4a1.6 1.6 0 0 1 3.2 0v7.5-5a1.6 1.6 0 0 1 3.2 0V14c0 4.5-2.3 7.5-6 7.5-3.2 0-4.6-1.5-6-4l-2.2-4c-.9-1.8 1.3-3 2.5-1.5Z"/>',
  uturn: '<path d="M17.5 20V9.5a5.5 5.5 0 0 0-11 0V16M2.5 12.5l4 4 4-4"/>',
  diamond: '<path d="M12 3 21 12 12 21 3 12Z"/><path d="M12 8v5M12 16v.01"/>',
  info: '<circle cx="12" cy="12" r="9"/><path d="M12 11v5.5M12 7.5v.01"/>',
  dots3: '<path d="M5 12v.01M12 12v.01M19 12v.01"/>',
} as const;

type LaterIcons = typeof laterIcons;

export type IconName = keyof typeof firstIcons | keyof LaterIcons;

let icons: Partial<Readonly<Record<IconName, string>>> = firstIcons;

/** What a wave brings, before anything of that wave is drawn. */
export function addIcons(later: LaterIcons): void {
  icons = { ...firstIcons, ...later };
}

interface IconProps {
  readonly name: IconName;
  /** Edge in pixels. */
  readonly size?: number;
  /** Width of the line, in units of the 24 by 24 field. */
  readonly weight?: number;
}

/** A pictogram. It never carries meaning alone: a word stands beside it, or its button has a name. */
export function Icon({ name, size = 24, weight = 2 }: IconProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={weight}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      // The paths are constants of ours.
      dangerouslySetInnerHTML={{ __html: icons[name] ?? '' }}
    />
  );
}
