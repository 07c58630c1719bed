import type { Meta, StoryObj } from '@storybook/react-vite';
import { PhoneStory } from '../phone-story.js';
import { variants } from './variants.js';

export default { title: 'Phone/Calling', component: PhoneStory } satisfies Meta<typeof PhoneStory>;

type Story = StoryObj<typeof PhoneStory>;

export const CallerRinging: Story = { args: { screen: variants.callerRinging, notice: true } };
export const CallerTalking: Story = { args: { screen: variants.callerTalking, notice: true } };
export const CallerTalkingOnIphone: Story = { args: { screen: variants.callerTalking, notice: true, kind: 'iphone' } };
export const HangUp: Story = {
  args: {
    screen: variants.callerTalking,
    notice: true,
    pointing: { intent: 'person.hangUp', verb: 'Tik', text: null },
  },
};
export const VoiceCall: Story = { args: { screen: variants.voiceCall } };
export const PointingAtTheHashKey: Story = {
  args: { screen: variants.voiceCall, pointing: { intent: 'person.pressHash', verb: 'Tik', text: null } },
};
