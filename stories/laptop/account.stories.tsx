import type { Meta, StoryObj } from '@storybook/react-vite';
import { type PhoneKind, ticket } from '../../machines/protocol/messages.js';
import { LaptopStory } from '../laptop-story.js';

export default { title: 'Laptop/Account', component: LaptopStory } satisfies Meta<typeof LaptopStory>;

type Story = StoryObj<typeof LaptopStory>;

const passwordOnly = {
  screen: 'securityInfo',
  methods: [],
  byPass: false,
  voice: false,
  older: [],
  full: false,
} as const;
const twoPhones = (phone: PhoneKind) =>
  ({
    screen: 'securityInfo',
    byPass: false,
    voice: false,
    older: [],
    full: false,
    methods: [
      { id: ticket('T0'), phone, model: 'earlier', at: 'oldPhone' },
      { id: ticket('T1'), phone, model: 'current', at: 'phone' },
    ],
  }) as const;

export const MyAccount: Story = { args: { view: { screen: 'myAccount', errand: 'pairing' } } };

export const PointingAtSecurityInfo: Story = {
  args: {
    view: { screen: 'myAccount', errand: 'pairing' },
    pointing: { intent: 'person.openSecurityInfo', verb: 'Klik', text: null },
  },
};

export const SecurityInfoEmpty: Story = { args: { view: passwordOnly } };

export const SecurityInfoAndroid: Story = {
  args: {
    view: {
      screen: 'securityInfo',
      methods: [{ id: ticket('T1'), phone: 'android', model: 'current', at: 'phone' }],
      byPass: false,
      voice: false,
      older: [],
      full: false,
    },
  },
};

export const SecurityInfoIphone: Story = {
  args: {
    view: {
      screen: 'securityInfo',
      methods: [{ id: ticket('T1'), phone: 'iphone', model: 'current', at: 'phone' }],
      byPass: false,
      voice: false,
      older: [],
      full: false,
    },
  },
};

export const TwoPhonesAndroid: Story = { args: { view: twoPhones('android') } };

export const TwoPhonesIphone: Story = { args: { view: twoPhones('iphone') } };

const fullList = {
  screen: 'securityInfo',
  byPass: false,
  voice: false,
  methods: [{ id: ticket('T0'), phone: 'android', model: 'earlier', at: 'oldPhone' }],
  older: ['first', 'second', 'third', 'fourth'],
  full: true,
} as const;

export const FiveAuthenticators: Story = { args: { view: fullList } };

export const PointingAtTheOldest: Story = {
  args: { view: fullList, pointing: { intent: 'person.deleteMethod', line: 1, verb: 'Klik', text: null } },
};

export const WithPhonesOfLongAgo: Story = {
  args: { view: { ...fullList, older: ['second', 'third', 'fourth'], full: false } },
};

export const DeletingOneOfLongAgo: Story = {
  args: { view: { screen: 'confirmDelete', method: 'first', behind: fullList } },
};

export const TwoOfOneName: Story = {
  args: {
    view: {
      screen: 'securityInfo',
      byPass: false,
      voice: true,
      older: [],
      full: false,
      methods: [
        { id: ticket('T0'), phone: 'android', model: 'current', at: 'oldPhone' },
        { id: ticket('T1'), phone: 'android', model: 'current', at: 'phone' },
      ],
    },
  },
};

export const SignedInByPass: Story = {
  args: {
    view: {
      screen: 'securityInfo',
      byPass: true,
      voice: false,
      older: [],
      full: false,
      methods: [{ id: ticket('T0'), phone: 'android', model: 'earlier', at: 'oldPhone' }],
    },
  },
};

export const PointingAtTheOldPhone: Story = {
  args: { ...TwoPhonesAndroid.args, pointing: { intent: 'person.deleteMethod', line: 0, verb: 'Klik', text: null } },
};

export const ConfirmDeleteAndroid: Story = {
  args: {
    view: {
      screen: 'confirmDelete',
      method: { id: ticket('T1'), phone: 'android', model: 'current', at: 'phone' },
      behind: twoPhones('android'),
    },
  },
};

export const ConfirmDeleteIphone: Story = {
  args: {
    view: {
      screen: 'confirmDelete',
      method: { id: ticket('T1'), phone: 'iphone', model: 'current', at: 'phone' },
      behind: twoPhones('iphone'),
    },
  },
};

export const ChooseMethodWithoutTheApp: Story = {
  args: { view: { screen: 'chooseMethod', offered: false, behind: passwordOnly } },
};

export const ChooseMethod: Story = { args: { view: { screen: 'chooseMethod', offered: true, behind: passwordOnly } } };

export const PointingAtTheApp: Story = {
  args: {
    view: { screen: 'chooseMethod', offered: true, behind: passwordOnly },
    pointing: { intent: 'person.chooseAuthenticator', verb: 'Klik', text: null },
  },
};

export const TooManyApps: Story = { args: { view: { screen: 'tooManyApps' } } };

export const PointingBackToTheList: Story = {
  args: { view: { screen: 'tooManyApps' }, pointing: { intent: 'person.cancel', verb: 'Klik', text: null } },
};

export const MethodRefused: Story = { args: { view: { screen: 'methodRefused', mode: 'manage' } } };

export const OfSomebodyElse: Story = { args: { view: { screen: 'othersAccount' } } };
