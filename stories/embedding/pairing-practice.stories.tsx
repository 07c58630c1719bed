import { useState } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { conditions } from '../../machines/conditions/condition.js';
import { slipIds } from '../../machines/conditions/slips.js';
import { dials } from '../../machines/coach/dial.js';
import { scenarios } from '../../machines/scenarios/index.js';
import { PairingPractice, type PairingPracticeProps, type PracticeEvent } from '../../src/index.js';
import { useStoryGlobals } from '../story-globals.js';
import './embedding.css';

/** The component as a page has it, with what it tells the page under it. */
function Told(props: PairingPracticeProps & { readonly themed?: boolean }) {
  const { themed = false, onEvent, ...rest } = props;
  const { locale, phone, direction } = useStoryGlobals();
  const [events, setEvents] = useState<readonly { readonly no: number; readonly event: PracticeEvent }[]>([]);
  return (
    <>
      <div className={themed ? 'embedded themed' : 'embedded'}>
        <PairingPractice
          locale={locale}
          phone={phone}
          dir={direction}
          {...rest}
          onEvent={(event) => {
            onEvent?.(event);
            setEvents((before) => [{ no: before.length, event }, ...before]);
          }}
        />
      </div>
      <ol className="embedded-events" aria-label="Events">
        {events.map(({ no, event }) => (
          <li key={no}>
            {JSON.stringify(event, (_, value: unknown) => (value instanceof Error ? value.message : value))}
          </li>
        ))}
      </ol>
    </>
  );
}

const choice = (options: readonly string[]) => ({ control: 'select' as const, options });

export default {
  title: 'Embedding/PairingPractice',
  component: PairingPractice,
  tags: ['autodocs'],
  render: (args) => <Told {...args} />,
  args: { seed: 47, onEvent: fn() },
  argTypes: {
    scenario: choice(Object.keys(scenarios)),
    conditions: { control: 'multi-select', options: Object.keys(conditions) },
    slip: choice(slipIds),
    locale: choice(['nl', 'en']),
    laptopLocale: choice(['nl', 'en']),
    phoneLocale: choice(['nl', 'en']),
    phone: choice(['android', 'iphone']),
    addresses: choice(['real', 'fictional']),
    coach: choice(dials),
    pace: choice(['still', 'slow', 'real']),
    scheme: choice(['auto', 'light', 'dark']),
    dir: choice(['ltr', 'rtl']),
    linkTo: { control: false },
    finish: { control: false },
  },
  parameters: { docs: { story: { inline: false, height: '960px' } } },
} satisfies Meta<typeof PairingPractice>;
type Story = StoryObj<typeof PairingPractice>;

export const Default: Story = {
  play: async ({ args }) => {
    await waitFor(() => expect(args.onEvent).toHaveBeenCalledWith(expect.objectContaining({ type: 'ready' })));
  },
};
/** Another practice, with something different from an ordinary start. */
export const ScenarioAndConditions: Story = { args: { scenario: 'daily-sign-in', conditions: ['atSchool'] } };
/** It begins where something just went wrong: an app was installed that asks for money. */
export const Slip: Story = { args: { slip: 'E36' } };
/** Each device in a language of its own. */
export const Languages: Story = { args: { locale: 'nl', laptopLocale: 'en', phoneLocale: 'en' } };
export const Iphone: Story = { args: { phone: 'iphone' } };
export const Watch: Story = { args: { coach: 'watch' } };
export const Hint: Story = { args: { coach: 'hint' } };
export const Test: Story = { args: { coach: 'test' } };
/** The clock runs for what runs out, and one press stops it. */
export const Pace: Story = { args: { pace: 'real' } };
export const FictionalAddresses: Story = { args: { addresses: 'fictional' } };
export const Profile: Story = {
  args: {
    profile: {
      school: { name: 'De Esdoorn', mark: 'E', mailDomain: 'deesdoorn.example' },
      person: { name: 'Noor Bakker', mailName: 'n.bakker' },
    },
  },
};
export const Dark: Story = { args: { scheme: 'dark' } };
export const RightToLeft: Story = { args: { dir: 'rtl' } };
/** Where an earlier practice was left; a journal that cannot be read is said to be so, and the practice begins. */
export const Journal: Story = { args: { journal: 'what is this' } };
/** The menu then has a link to share. */
export const LinkTo: Story = { args: { linkTo: (journal) => `https://course.example/?run=${journal}` } };
/** A page of your own after the goal: `report`, `choose` and `close` lead on. */
export const Finish: Story = {
  args: {
    scenario: 'approve-again',
    coach: 'watch',
    finish: ({ choose, close }) => (
      <div style={{ padding: '2rem', display: 'grid', gap: '1rem', justifyItems: 'start' }}>
        <h2>Well done!</h2>
        <button type="button" onClick={() => choose({})}>
          Again
        </button>
        <button type="button" onClick={close}>
          Back to the devices
        </button>
      </div>
    ),
  },
};
/** Tokens and a part, set by the page: see the page “Guide”. */
export const Themed: Story = { render: (args) => <Told {...args} themed /> };
