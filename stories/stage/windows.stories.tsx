import type { Meta, StoryObj } from '@storybook/react-vite';
import type { LaptopIntent } from '../../machines/laptop/laptop.intents.js';
import type { PhoneIntent } from '../../machines/phone/phone.intents.js';
import type { WorldEvent } from '../../machines/world/world.js';
import { Window } from './window.js';

const laptop = (
  ...types: readonly Exclude<LaptopIntent['type'], 'person.deleteMethod' | 'person.type'>[]
): readonly WorldEvent[] =>
  types.map((type) => ({ type: 'world.person', at: 'laptop', intent: { type } as LaptopIntent }));
const phone = (...intents: readonly PhoneIntent[]): readonly WorldEvent[] =>
  intents.map((intent) => ({ type: 'world.person', at: 'phone', intent }));

const approval = laptop('person.openMyAccount', 'person.fill', 'person.next', 'person.fill', 'person.next');

/** The way into a look-alike app: a wrong turn that people really take. */
const lookAlike = phone(
  { type: 'person.unlock' },
  { type: 'person.openStore' },
  { type: 'person.search' },
  { type: 'person.type', text: 'microsoft authenticator' },
  { type: 'person.submit' },
  { type: 'person.installAd' },
);

export default { title: 'Player/Windows', component: Window, args: { size: 'laptop' } } satisfies Meta<typeof Window>;
type Story = StoryObj<typeof Window>;

const number = { scenario: 'daily-sign-in', done: approval } as const;

export const Laptop: Story = { args: number };
export const LowLaptop: Story = { args: { ...number, size: 'lowLaptop' } };
export const Projector: Story = { args: { ...number, size: 'projector' } };
export const Tablet: Story = { args: { ...number, size: 'tablet' } };
export const Phone: Story = { args: { ...number, size: 'phone' } };
export const OldPhone: Story = { args: { ...number, size: 'oldPhone' } };
export const Turned: Story = { args: { ...number, size: 'turned' } };
export const Embedded: Story = { args: { ...number, size: 'embedded' } };
export const Dark: Story = { args: { ...number, scheme: 'dark' } };
export const WrongTurn: Story = { args: { done: lookAlike } };
export const Watch: Story = { args: { ...number, coach: 'watch' } };
export const Hint: Story = { args: { ...number, coach: 'hint', size: 'phone' } };
export const Test: Story = { args: { coach: 'test' } };
export const DamagedJournal: Story = { args: { journal: 'what is this' } };
