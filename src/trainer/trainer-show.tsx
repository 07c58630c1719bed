import { useMemo } from 'react';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { laterScreens } from '../devices/later-screens.js';
import { useLatest, useWave } from '../parts/use-wave.js';
import { useOnePhone } from '../player/school.js';
import type { Settings } from '../player/settings.js';
import { useStrings } from '../player/use-strings.js';
import type { School } from '../player/usual-school.js';
import { isWhole } from '../strings/stage.js';
import { itemName } from './item-name.js';
import { type Item, openItem } from './items.js';
import type { At, Wishes } from './kept.js';
import { ShowView } from './show-view.js';
import type { TrainerWords } from './words.js';

interface TrainerShowProps {
  readonly words: TrainerWords;
  readonly items: readonly Item[];
  readonly at: At;
  readonly phone: PhoneKind;
  readonly school: School;
  readonly settings: Settings;
  readonly scheme: 'light' | 'dark';
  readonly wishes: Wishes;
  readonly onAt: (at: At) => void;
  readonly onWishes: (wishes: Wishes) => void;
  readonly onOther: () => void;
}

/** Opens one thing after the other, and waits for the words and screens that it needs. */
export function TrainerShow(props: TrainerShowProps) {
  const { words, items, at, phone, school, settings } = props;
  const item = Math.min(at.item, items.length - 1);
  const opened = useMemo(() => {
    const one = items[item];
    return one ? openItem(one, phone, school) : null;
  }, [items, item, phone, school]);
  const { schooled } = useOnePhone(school, opened?.show.run.world.laptop.context.onPhone ?? false);
  const { voices } = useStrings(settings, schooled ?? school);
  const { here: screens } = useWave(laterScreens);
  const kind = opened?.show.run.phone ?? phone;
  const stage = voices && isWhole(voices.coach.stage) ? voices.coach.stage : null;
  const speakers = useLatest(useMemo(() => voices && { ...voices, kind }, [voices, kind]));
  const names = useMemo(
    () => stage && items.map((one) => itemName(one, words, stage.scenarios)),
    [items, words, stage],
  );
  if (!stage || !speakers || !screens || !names || !schooled) return <div className="waiting" aria-busy="true" />;
  return (
    <ShowView
      {...props}
      key={item}
      stage={stage}
      speakers={speakers}
      items={names}
      item={item}
      opened={opened}
      place={at.place}
    />
  );
}
