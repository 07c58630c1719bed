import type { LaptopView, MethodListView } from '../../machines/laptop/laptop.view.types.js';
import type { PhoneScreen } from '../../machines/phone/phone.view.types.js';
import type { Ticket } from '../../machines/protocol/messages.js';

/** Where a label comes from that nobody saw on a real screen: documentation, or our own proposal. */
export type Mark = 'documented' | 'proposed';

interface Labels {
  /** Labels on it, by the end of their id. */
  readonly labels: Readonly<Record<string, Mark>>;
}

/** A screen with labels to compare with the real one. */
export type DoubtfulScreen =
  | (Labels & { readonly device: 'laptop'; readonly view: LaptopView })
  | (Labels & { readonly device: 'phone'; readonly view: PhoneScreen });

const laptop = (view: LaptopView, labels: Labels['labels']): DoubtfulScreen => ({ device: 'laptop', view, labels });
const phone = (view: PhoneScreen, labels: Labels['labels']): DoubtfulScreen => ({ device: 'phone', view, labels });

const ticket = 'T1' as Ticket;
const mode = 'manage';
const list: MethodListView = {
  screen: 'securityInfo',
  methods: [{ id: ticket, phone: 'android', model: 'current', at: 'phone' }],
  byPass: false,
  voice: false,
  older: [],
  full: false,
};

/** Every screen with a label that no source shows on a real screen in Dutch, in the order in which one meets them. */
export const doubtful: readonly DoubtfulScreen[] = [
  laptop({ screen: 'email', text: '', complaint: false }, { heading: 'proposed' }),
  laptop({ screen: 'interrupted' }, { other: 'proposed', more: 'proposed' }),
  laptop(list, { change: 'documented', remove: 'documented' }),
  laptop({ screen: 'chooseMethod', offered: true, behind: list }, { heading: 'proposed', cancel: 'proposed' }),
  laptop(
    { screen: 'getApp', mode },
    { heading: 'proposed', download: 'documented', otherApp: 'documented', otherWay: 'documented' },
  ),
  laptop({ screen: 'setUpAccount', mode }, { heading: 'documented', previous: 'proposed' }),
  laptop(
    { screen: 'code', mode, ticket, complaint: false, manual: true },
    { heading: 'documented', cantScan: 'documented' },
  ),
  laptop({ screen: 'pairingLink', mode: 'interrupt', complaint: false }, { heading: 'proposed', link: 'proposed' }),
  laptop({ screen: 'tryOut', mode, number: '47' }, { heading: 'proposed' }),
  laptop({ screen: 'tryApproved', mode }, { heading: 'proposed' }),
  laptop({ screen: 'added', mode, already: false }, { heading: 'proposed' }),
  laptop(
    { screen: 'approvalStopped', because: 'unanswered', otherWay: true },
    { 'because.unanswered.heading': 'proposed', resend: 'proposed', otherWay: 'proposed' },
  ),
  laptop({ screen: 'approvalStopped', because: 'denied', otherWay: true }, { 'because.denied.heading': 'proposed' }),
  laptop({ screen: 'chooseProof', ways: ['code'] }, { heading: 'proposed', code: 'documented' }),
  laptop(
    { screen: 'enterPasscode', text: '', complaint: 'none', early: false },
    { heading: 'proposed', verify: 'documented' },
  ),
  laptop({ screen: 'enterPass', text: '', complaint: 'none' }, { heading: 'proposed', field: 'proposed' }),
  phone({ screen: 'startChoices' }, { restore: 'proposed' }),
  phone({ screen: 'restore' }, { start: 'documented' }),
  phone({ screen: 'askNotifications', account: false }, { 'refuse.android': 'proposed' }),
  phone({ screen: 'chooseWay', account: false }, { signIn: 'documented' }),
  phone({ screen: 'askCamera' }, { 'allow.android': 'proposed', once: 'proposed', 'refuse.android': 'proposed' }),
  phone({ screen: 'scanner', answer: 'nothingYet', manual: true }, { manual: 'documented' }),
  phone({ screen: 'manualEntry', code: '', url: '', complaint: false, dropped: false }, { finish: 'documented' }),
  phone({ screen: 'askNumber', typed: '' }, { deny: 'proposed' }),
  phone({ screen: 'account', of: 'school', code: '391846' }, { remove: 'documented' }),
];

/** Labels that several pages share. */
const shared: ReadonlySet<string> = new Set(['cancel', 'previous']);

/** The whole id of a label on a screen. */
export const idOf = ({ device, view }: DoubtfulScreen, label: string): string =>
  shared.has(label) ? `${device}.common.${label}` : `${device}.screens.${view.screen}.${label}`;

/** What a screen is called: by its heading or title, or else by the first label on it that is asked about. */
export function nameOf(screen: DoubtfulScreen, said: ReadonlyMap<string, string>): string {
  const names = ['heading', 'title', ...Object.keys(screen.labels)];
  return names.flatMap((name) => said.get(idOf(screen, name)) ?? [])[0] ?? '';
}
