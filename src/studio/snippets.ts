import type { WrittenProfile } from '../profile/profile.js';
import { version } from '../../package.json';
import { escaped } from '../packages/xml.js';
import { toLink } from '../profile/link.js';
import type { Chosen } from './chosen.js';
import { wayOf } from './places.js';
import { nameOf } from './practices.js';

/** What is written in a page: choices, and where the practice site stands. */
interface Written {
  readonly chosen: Chosen;
  readonly title: string;
  readonly site: string;
  readonly profile: WrittenProfile | null;
}

/** As high as a practice is best in any column up to 1,366 pixels wide: nothing in it is cut off, and nothing scrolls. */
export const height = 780;

/** The address of the practice itself, or of the page for a frame. */
function address({ chosen, site, profile }: Written, frame: Readonly<Record<string, string>> | null): string {
  const { scenario, conditions, slip, phone, coach, locale } = chosen;
  const said = new URLSearchParams({ ...(frame && { page: 'embed', ...frame }), scenario, phone, coach, locale });
  if (conditions.length > 0) said.set('with', conditions.join('.'));
  if (slip) said.set('slip', slip);
  return `${site}?${said}${profile ? `#profile=${toLink(profile)}` : ''}`;
}

export const linkTo = (written: Written): string => address(written, null);

/** Whether a page of one's own is around a frame, and can listen to it: a script stands in no page of a course. */
export const canBeHeard = ({ place, delivery }: Chosen): boolean =>
  place === 'site' && wayOf(place, delivery).delivery === 'iframe';

/**
 * A frame that may go full screen and copy, and nothing else. Where the page is known that it stands in, that page hears what
 * happens, and the frame is as high as the practice asks; else nobody listens, and it keeps its height.
 */
export function iframeOf(written: Written): string {
  const { chosen, site, title } = written;
  const page = canBeHeard(chosen) ? chosen.page : null;
  const name = `practice-${[nameOf(chosen).replaceAll('.', '-'), chosen.phone, chosen.locale].join('-')}`;
  const frame = [
    '<iframe',
    ...(page === null ? [] : [`  id="${name}"`]),
    `  src="${escaped(address(written, page === null ? { fit: 'frame' } : { origin: page }))}"`,
    `  title="${escaped(title)}"`,
    `  width="100%" height="${height}" style="border:0" loading="lazy"`,
    '  allow="fullscreen; clipboard-write"',
    '  referrerpolicy="strict-origin-when-cross-origin"',
    '></iframe>',
  ];
  if (page === null) return frame.join('\n');
  return [
    ...frame,
    `<script src="${escaped(site)}element/frame.js"></script>`,
    '<script>',
    `  pairingPracticeFrame.hostFrame(document.getElementById('${name}'), (message) => console.log(message));`,
    '</script>',
  ].join('\n');
}

const library = "'pairing-practice'";
const styles = "'pairing-practice/styles.css'";

/** The same choices as properties of the React component. */
export function reactOf({ chosen, profile }: Written): string {
  const { scenario, conditions, slip, phone, coach, locale } = chosen;
  const lines = [
    `scenario="${scenario}"`,
    ...(conditions.length > 0 ? [`conditions={${JSON.stringify(conditions)}}`] : []),
    ...(slip ? [`slip="${slip}"`] : []),
    `phone="${phone}"`,
    `coach="${coach}"`,
    `locale="${locale}"`,
    ...(profile ? [`profile={${JSON.stringify(profile)}}`] : []),
    'onEvent={(event) => console.log(event)}',
  ];
  return [
    `// npm install ./pairing-practice-${version}.tgz`,
    `import { PairingPractice } from ${library};`,
    `import ${styles};`,
    '',
    'export function Lesson() {',
    '  return (',
    `    <div style={{ blockSize: ${height} }}>`,
    '      <PairingPractice',
    ...lines.map((line) => `        ${line}`),
    '      />',
    '    </div>',
    '  );',
    '}',
  ].join('\n');
}

/** The same choices as attributes of the custom element, and the script that defines it. Without the script a link stands there. */
export function elementOf(written: Written): string {
  const { chosen, title, site, profile } = written;
  const { scenario, conditions, slip, phone, coach, locale } = chosen;
  const attributes = [
    `scenario="${scenario}"`,
    ...(conditions.length > 0 ? [`conditions="${conditions.join(' ')}"`] : []),
    ...(slip ? [`slip="${slip}"`] : []),
    `phone="${phone}"`,
    `coach="${coach}"`,
    `locale="${locale}"`,
    ...(profile ? [`profile="${escaped(JSON.stringify(profile))}"`] : []),
  ];
  return [
    `<script src="${escaped(site)}element/pairing-practice.js" defer></script>`,
    `<pairing-practice ${attributes.join(' ')}>`,
    `  <a href="${escaped(linkTo(written))}">${escaped(title)}</a>`,
    '</pairing-practice>',
  ].join('\n');
}
