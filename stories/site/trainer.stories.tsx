import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { laterScreens } from '../../src/devices/later-screens.js';
import { addIcons } from '../../src/parts/icon.js';
import { laterIcons } from '../../src/parts/later-icons.js';
import { ordinarySettings } from '../../src/player/settings.js';
import { useScheme } from '../../src/player/use-scheme.js';
import { usualSchool } from '../../src/player/usual-school.js';
import { words as practiceWords } from '../../src/player/words.js';
import { itemsOf } from '../../src/trainer/items.js';
import type { Wishes } from '../../src/trainer/kept.js';
import { TrainerShow } from '../../src/trainer/trainer-show.js';
import { trainerWords } from '../../src/trainer/words.js';
import { useStoryGlobals } from '../story-globals.js';
import '../../src/styles/site.css';
import '../../src/styles/site-trainer.css';

addIcons(laterIcons);

interface TrainerStoryProps extends Partial<Wishes> {
  /** A workshop, or a practice with what goes wrong in it. */
  readonly show: string;
  readonly place: number;
}

const nothing = () => {};

/** One thing that a trainer shows, on a slide of it. */
function TrainerStory({ show, place, view = 'follow', spotlight = false, asking = true }: TrainerStoryProps) {
  const { locale, phone } = useStoryGlobals();
  const scheme = useScheme('auto');
  const [wishes, onWishes] = useState<Wishes>({ view, spotlight, asking });
  const [items] = useState(() => itemsOf({ show, set: null, given: [] }));
  const words = trainerWords[locale].state().here;
  if (!words) return <p aria-busy="true" />;
  return (
    <TrainerShow
      words={words}
      items={items}
      at={{ item: 0, place }}
      phone={phone}
      school={usualSchool}
      settings={ordinarySettings(locale)}
      scheme={scheme}
      wishes={wishes}
      onAt={nothing}
      onWishes={onWishes}
      onOther={nothing}
    />
  );
}

const locales = ['nl', 'en'] as const;

export default {
  title: 'Site/Trainer',
  component: TrainerStory,
  loaders: [
    () =>
      Promise.all([
        laterScreens.load(),
        ...locales.flatMap((locale) => [
          trainerWords[locale].load(),
          practiceWords.practice[locale].load(),
          practiceWords.later[locale].load(),
        ]),
      ]),
  ],
} satisfies Meta<typeof TrainerStory>;

type Story = StoryObj<typeof TrainerStory>;

export const Step: Story = { args: { show: 'first-setup', place: 3 } };
export const Spotlight: Story = { args: { show: 'first-setup', place: 28, spotlight: true, view: 'both' } };
export const Question: Story = { args: { show: 'first-setup.E06', place: 24 } };
export const Slip: Story = { args: { show: 'first-setup.E06', place: 24, asking: false } };
