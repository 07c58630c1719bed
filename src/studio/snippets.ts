import type { WrittenProfile } from '../profile/profile.js';
import { toLink } from '../profile/link.js';
import type { Chosen } from './chosen.js';

/** What is written in a page: choices, and where the practice site stands. */
interface Written {
  readonly chosen: Chosen;
  readonly title: string;
  readonly site: string;
  readonly profile: WrittenProfile | null;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The address of the practice itself, or of the page for a frame. */
function address({ chosen, site, profile }: Written, page: 'embed' | null): string {
  const { scenario, conditions, phone, coach, locale } = chosen;
  // A frame that nobody listens to keeps its height.
  const said = new URLSearchParams({ ...(page && { page, fit: 'frame' }), scenario, phone, coach, locale });
  if (conditions.length > 0) said.set('with', conditions.join('.'));
  return `${site}?${said}${profile ? `#profile=${toLink(profile)}` : ''}`;
}

export const linkTo = (written: Written): string => address(written, null);

/** A frame that may go full screen and copy, and nothing else. */
export const iframeOf = (written: Written): string =>
  [
    '<iframe',
    `  src="${escaped(address(written, 'embed'))}"`,
    `  title="${escaped(written.title)}"`,
    '  width="100%" height="640" style="border:0" loading="lazy"',
    '  allow="fullscreen; clipboard-write"',
    '  referrerpolicy="strict-origin-when-cross-origin"',
    '></iframe>',
  ].join('\n');

const library = "'pairing-practice'";
const styles = "'pairing-practice/styles.css'";

/** The same choices as properties of the React component. */
export function reactOf({ chosen, profile }: Written): string {
  const { scenario, conditions, phone, coach, locale } = chosen;
  const lines = [
    `scenario="${scenario}"`,
    ...(conditions.length > 0 ? [`conditions={${JSON.stringify(conditions)}}`] : []),
    `phone="${phone}"`,
    `coach="${coach}"`,
    `locale="${locale}"`,
    ...(profile ? [`profile={${JSON.stringify(profile)}}`] : []),
    'onEvent={(event) => console.log(event)}',
  ];
  return [
    `import { PairingPractice } from ${library};`,
    `import ${styles};`,
    '',
    'export function Lesson() {',
    '  return (',
    '    <div style={{ blockSize: 640 }}>',
    '      <PairingPractice',
    ...lines.map((line) => `        ${line}`),
    '      />',
    '    </div>',
    '  );',
    '}',
  ].join('\n');
}

/** The same choices as attributes of the custom element, and the script that defines it. */
export function elementOf({ chosen, site, profile }: Written): string {
  const { scenario, conditions, phone, coach, locale } = chosen;
  const attributes = [
    `scenario="${scenario}"`,
    ...(conditions.length > 0 ? [`conditions="${conditions.join(' ')}"`] : []),
    `phone="${phone}"`,
    `coach="${coach}"`,
    `locale="${locale}"`,
    ...(profile ? [`profile="${escaped(JSON.stringify(profile))}"`] : []),
  ];
  return [
    `<script type="module" src="${escaped(site)}element/element.js"></script>`,
    `<pairing-practice ${attributes.join(' ')}></pairing-practice>`,
  ].join('\n');
}
