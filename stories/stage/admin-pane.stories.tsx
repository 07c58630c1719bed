import type { Meta, StoryObj } from '@storybook/react-vite';
import { ticket } from '../../machines/protocol/messages.js';
import { nothingLit } from '../../src/parts/pointing.js';
import { AdminPane } from '../../src/player/admin-pane.js';
import { nl } from '../../src/strings/nl/index.js';

export default {
  title: 'Stage/Admin side',
  component: AdminPane,
  decorators: [
    (Story) => (
      <div className="story-device story-device--laptop" style={{ display: 'grid' }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof AdminPane>;

/** Under its caption, as a helper has it beside the phone of a learner. */
export const InThePlaceOfTheLaptop: StoryObj<typeof AdminPane> = {
  args: {
    view: {
      screen: 'userMethods',
      role: 'authenticationAdministrator',
      methods: [{ id: ticket('T1'), phone: 'android', model: 'current', at: 'phone' }],
      older: [],
      voice: false,
      pass: null,
      done: null,
    },
    locale: 'nl',
    laptop: nl.laptop,
    addresses: 'real',
    pointing: nothingLit,
    name: 'Beheer',
    state: 'Jij bent hier',
    now: true,
    onIntent: () => {},
  },
};
