/** The pictograms of both layers: 24 by 24, drawn with the current colour. */
const paths = {
  laptop: '<rect x="4" y="5" width="16" height="11" rx="1.5"/><path d="M2 19.5h20"/>',
  phone: '<rect x="7" y="2.5" width="10" height="19" rx="2.2"/><path d="M11 18.5h2"/>',
  up: '<path d="M12 20V5M5.5 11.5 12 5l6.5 6.5"/>',
  right: '<path d="M4 12h15M12.500 5.500 19 12l-6.500 6.500"/>',
  left: '<path d="M20 12H5M11.500 5.500 5 12l6.500 6.500"/>',
  chevl: '<path d="m14.500 5-7 7 7 7"/>',
  chevr: '<path d="m9.500 5 7 7-7 7"/>',
  chevd: '<path d="m5 9 7 7 7-7"/>',
  eye: '<path d="M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12Z"/><circle cx="12" cy="12" r="3"/>',
  together:
    '<circle cx="8" cy="8" r="3.200"/><circle cx="16.500" cy="9.500" r="2.500"/><path d="M2.500 19.500c0-3.600 2.400-6 5.500-6s5.500 2.400 5.500 6M15 14.400c3.600-.7 6.500 1.400 6.500 5.100"/>',
  bulb: '<path d="M9 18h6M10 21h4M8.500 15c-1.700-1.200-3-3-3-5.500a6.500 6.500 0 0 1 13 0c0 2.500-1.300 4.300-3 5.500Z"/>',
  flag: '<path d="M5.500 21.500V3.500M5.500 4.500c5-2.500 8 2.500 13 0v9c-5 2.500-8-2.500-13 0"/>',
  speak:
    '<path d="M4 9.500v5h3.500L12 18.500v-13L7.500 9.500ZM15.500 9a4.200 4.200 0 0 1 0 6M18 6.200a8.200 8.200 0 0 1 0 11.600"/>',
  help: '<circle cx="12" cy="12" r="9"/><path d="M9.500 9.500a2.500 2.500 0 1 1 3.700 2.200c-.8.500-1.200 1-1.200 2M12 17v.01"/>',
  check: '<path d="m4.500 12.500 5 5 10-11"/>',
  x: '<path d="m5.500 5.500 13 13m0-13-13 13"/>',
  plus: '<path d="M12 4.500v15M4.500 12h15"/>',
  minus: '<path d="M4.500 12h15"/>',
  more: '<path d="M12 5v.01M12 12v.01M12 19v.01"/>',
  menu: '<path d="M4 7h16M4 12h16M4 17h16"/>',
  globe: '<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c3 3.200 3 14.800 0 18M12 3c-3 3.200-3 14.800 0 18"/>',
  search: '<circle cx="10.500" cy="10.500" r="6"/><path d="m15 15 5.500 5.500"/>',
  reload: '<path d="M19.500 12a7.500 7.500 0 1 1-2.200-5.300M19.500 3.500v4h-4"/>',
  lock: '<rect x="5" y="10.500" width="14" height="10" rx="2"/><path d="M8 10.500V8a4 4 0 0 1 8 0v2.500"/>',
  belloff:
    '<path d="M8.500 6.100A6 6 0 0 1 18 11v3.500M6.500 9.500c-.3.500-.5 1-.5 1.500v5.500L4.500 18H17M10 20.500h4M3.500 3.500l17 17"/>',
  bell: '<path d="M6 16.500V11a6 6 0 0 1 12 0v5.500l1.500 1.500h-15ZM10 20.500h4"/>',
  user: '<circle cx="12" cy="8" r="4"/><path d="M4 20.500c.5-4.500 3.500-7 8-7s7.500 2.500 8 7"/>',
  home: '<path d="M4 11.500 12 4.500l8 7M6 10v9.500h12V10M10 19.500v-5.500h4v5.500"/>',
  school: '<path d="m2.500 9.500 9.500-5 9.500 5-9.500 5ZM6.500 12v5c3 2.500 8 2.500 11 0v-5M21.500 9.500v6"/>',
  card: '<rect x="3" y="5.500" width="18" height="13" rx="2.500"/><circle cx="8.500" cy="11" r="2"/><path d="M5.500 16c.7-2 5.300-2 6 0M14.500 10.500h4M14.500 14h4"/>',
  key: '<circle cx="8" cy="15" r="4.500"/><path d="m11.500 11.500 8-8M16 7l3 3"/>',
  trash: '<path d="M4.500 7h15M9.500 7V4.500h5V7M6.500 7l1 13h9l1-13"/>',
  torch: '<path d="M8 3.500h8v4l-2 3v10h-4v-10l-2-3Z"/>',
  keyb: '<rect x="2.500" y="6.500" width="19" height="11" rx="2"/><path d="M6 10v.01M10 10v.01M14 10v.01M18 10v.01M8 14h8"/>',
  scan: '<path d="M4 8V5.500A1.500 1.500 0 0 1 5.500 4H8M16 4h2.500A1.500 1.500 0 0 1 20 5.500V8M20 16v2.500a1.500 1.500 0 0 1-1.500 1.500H16M8 20H5.500A1.500 1.500 0 0 1 4 18.500V16M8 12h8"/>',
  wifi: '<path d="M3 9.500c5.500-5 12.500-5 18 0M6.500 13c3.500-3 7.500-3 11 0M10 16.500c1.300-1 2.700-1 4 0M12 19.500v.01"/>',
  batt: '<rect x="2.500" y="7.500" width="17" height="9" rx="2.200"/><path d="M22 11v2M5.500 10.500v3h8v-3Z" fill="currentColor"/>',
  bars: '<path d="M4 19v-3M9.300 19v-6M14.600 19v-9M20 19V6"/>',
  mail: '<rect x="3" y="5.500" width="18" height="13" rx="2"/><path d="m3.500 7 8.500 6.500L20.500 7"/>',
  chat: '<path d="M4 5h16v11h-9l-4.500 4v-4H4Z"/>',
  cam: '<rect x="3" y="7" width="18" height="12.500" rx="2.500"/><circle cx="12" cy="13" r="3.500"/><path d="M8.500 7 10 4.500h4L15.500 7"/>',
  img: '<rect x="3.500" y="4.500" width="17" height="15" rx="2"/><path d="m4 17 5-5 4 4 3-3 4 4M15.500 9v.01"/>',
  cal: '<rect x="3.500" y="5" width="17" height="15" rx="2"/><path d="M3.500 10h17M8 3v4M16 3v4"/>',
  gear: '<circle cx="12" cy="12" r="3.200"/><path d="M12 2.800v3M12 18.200v3M2.800 12h3M18.200 12h3M5.500 5.500l2.100 2.100M16.400 16.400l2.100 2.100M18.500 5.500l-2.100 2.100M7.600 16.400l-2.100 2.100"/>',
  bag: '<path d="M5 8h14l1 12.500H4ZM8.500 8c0-5.500 7-5.500 7 0"/><path d="m10.500 12 4 2.300-4 2.300Z" fill="currentColor"/>',
  map: '<path d="M12 21s-7-6.200-7-11.500a7 7 0 0 1 14 0C19 14.800 12 21 12 21Z"/><circle cx="12" cy="9.500" r="2.500"/>',
  note: '<path d="M9 18V5l10-2v13"/><circle cx="6.500" cy="18" r="2.500"/><circle cx="16.500" cy="16" r="2.500"/>',
  clock: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.500 2"/>',
  star: '<path d="m12 3.500 2.600 5.600 6.100.7-4.500 4.100 1.200 6-5.400-3-5.400 3 1.200-6-4.500-4.100 6.100-.7Z" fill="currentColor"/>',
  hand: '<path d="M8 12.500V5.200a1.600 1.600 0 0 1 3.200 0V11V4a1.600 1.600 0 0 1 3.200 0v7.500-5a1.600 1.600 0 0 1 3.200 0V14c0 4.500-2.300 7.500-6 7.500-3.200 0-4.600-1.500-6-4l-2.200-4c-.9-1.800 1.300-3 2.500-1.500Z"/>',
  uturn: '<path d="M17.500 20V9.500a5.500 5.500 0 0 0-11 0V16M2.500 12.500l4 4 4-4"/>',
  diamond: '<path d="M12 3 21 12 12 21 3 12Z"/><path d="M12 8v5M12 16v.01"/>',
  info: '<circle cx="12" cy="12" r="9"/><path d="M12 11v5.500M12 7.500v.01"/>',
  back: '<path d="M9.500 5 4 10.500 9.500 16M4.500 10.500H15a5 5 0 0 1 0 10h-3"/>',
  print: '<path d="M7 9V3.500h10V9M7 17H4V9.500h16V17h-3M7 14h10v6.500H7Z"/>',
  shield: '<path d="M12 2.500 20 5.500v6c0 5-3.300 8.500-8 10-4.700-1.500-8-5-8-10v-6Z"/>',
  msg: '<rect x="2.500" y="4" width="19" height="13" rx="2.500"/><path d="M8 21h8M12 17v4"/>',
  pers: '<circle cx="12" cy="9" r="3.600"/><circle cx="12" cy="12" r="9.200"/><path d="M5.700 18.600c1.500-2.700 3.600-4 6.300-4s4.800 1.300 6.300 4"/>',
  dots3: '<path d="M5 12v.01M12 12v.01M19 12v.01"/>',
  book: '<path d="M12 6c-2.500-2-6-2-8.500-1v14c2.500-1 6-1 8.500 1 2.500-2 6-2 8.500-1V5c-2.500-1-6-1-8.500 1ZM12 6v14"/>',
} as const;

export type IconName = keyof typeof paths;

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
      // The paths are constants of this file.
      dangerouslySetInnerHTML={{ __html: paths[name] }}
    />
  );
}
