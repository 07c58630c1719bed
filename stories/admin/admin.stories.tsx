import type { Meta, StoryObj } from '@storybook/react-vite';
import type { UserMethodsView } from '../../machines/admin/admin.view.types.js';
import { ticket } from '../../machines/protocol/messages.js';
import { AdminStory } from '../admin-story.js';

export default { title: 'Admin side/Pages', component: AdminStory } satisfies Meta<typeof AdminStory>;

type Story = StoryObj<typeof AdminStory>;

const role = 'authenticationAdministrator';
const onePhone: UserMethodsView = {
  screen: 'userMethods',
  role,
  methods: [{ id: ticket('T1'), phone: 'android', model: 'current', at: 'phone' }],
  older: [],
  voice: false,
  pass: null,
  done: null,
};
const nothing: UserMethodsView = { ...onePhone, methods: [] };

export const Users: Story = { args: { view: { screen: 'users', role } } };

export const UsersForWhoMayOnlyLook: Story = { args: { view: { screen: 'users', role: 'globalReader' } } };

export const Methods: Story = { args: { view: onePhone } };

export const MethodsOfEveryKind: Story = {
  args: {
    view: {
      ...onePhone,
      methods: [
        { id: ticket('T0'), phone: 'iphone', model: 'earlier', at: 'oldPhone' },
        { id: ticket('T1'), phone: 'iphone', model: 'current', at: 'phone' },
      ],
      older: ['first', 'second'],
      voice: true,
      pass: { minutes: 60, once: true, good: true },
    },
  },
};

export const NoMethods: Story = { args: { view: nothing } };

export const Reregistered: Story = { args: { view: { ...nothing, done: 'reregistration' } } };

export const SessionsRevoked: Story = { args: { view: { ...onePhone, done: 'revocation' } } };

export const PassExpired: Story = {
  args: { view: { ...onePhone, pass: { minutes: 480, once: false, good: false } } },
};

export const PassDeleted: Story = { args: { view: { ...onePhone, done: 'passDeletion' } } };

export const PointingAtReregistration: Story = {
  args: { view: onePhone, pointing: { intent: 'person.requireReregistration', verb: 'Klik', text: null } },
};

export const AskingToReregister: Story = {
  args: { view: { screen: 'confirmDeed', deed: 'reregistration', behind: onePhone } },
};

export const AskingToRevoke: Story = {
  args: { view: { screen: 'confirmDeed', deed: 'revocation', behind: onePhone } },
};

export const AskingToDeleteThePass: Story = {
  args: { view: { screen: 'confirmDeed', deed: 'passDeletion', behind: onePhone } },
};

const form = {
  screen: 'orderPass',
  minutes: 60,
  lifetimes: [60, 240, 480],
  once: false,
  replaces: false,
  behind: onePhone,
} as const;

export const OrderingAPass: Story = { args: { view: form } };

export const OrderingAnotherPass: Story = { args: { view: { ...form, minutes: 240, once: true, replaces: true } } };

export const PassMade: Story = {
  args: { view: { screen: 'passMade', pass: '42718305', minutes: 60, once: true, behind: onePhone } },
};

export const RoleMissing: Story = {
  args: { view: { screen: 'roleMissing', behind: { ...onePhone, role: 'globalReader' } } },
};

export const FictionalAddress: Story = { args: { view: { screen: 'users', role }, addresses: 'fictional' } };
