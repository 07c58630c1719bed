import type { Meta, StoryObj } from '@storybook/react-vite';
import { useMemo } from 'react';
import type { Side } from '../../machines/halves/wire.js';
import { HalfContext, type Presence } from '../../src/halves/half.js';
import { HalfBar } from '../../src/halves/half-bar.js';
import { halvesWords } from '../../src/halves/words.js';
import { useWave } from '../../src/parts/use-wave.js';
import { useStoryGlobals } from '../story-globals.js';
import '../../src/styles/halves.css';
import './parts.css';

interface BarProps {
  readonly side: Side;
  readonly presence: Presence;
}

function BarStory({ side, presence }: BarProps) {
  const t = useWave(halvesWords[useStoryGlobals().locale]).here;
  const here = useMemo(
    () => ({ half: { side, link: 'abcd1234' }, presence, address: '#', onTogether: () => {} }),
    [side, presence],
  );
  return (
    t && (
      <HalfContext.Provider value={here}>
        <HalfBar t={t} />
      </HalfContext.Provider>
    )
  );
}

export default { title: 'Player/Half bar', component: BarStory, args: { side: 'laptop' } } satisfies Meta<
  typeof BarStory
>;
type Story = StoryObj<typeof BarStory>;

export const There: Story = { args: { presence: 'there' } };
export const Coming: Story = { args: { presence: 'coming' } };
export const Away: Story = { args: { presence: 'away' } };
export const PhoneThere: Story = { args: { side: 'phone', presence: 'there' } };
export const PhoneComing: Story = { args: { side: 'phone', presence: 'coming' } };
export const PhoneAway: Story = { args: { side: 'phone', presence: 'away' } };
