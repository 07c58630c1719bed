import { useLatest, useWave } from '../parts/use-wave.js';
import type { ApartWay } from './way.js';
import { PracticeView, type PracticeViewProps } from '../player/practice-view.js';
import halves from '../styles/halves.css?inline';
import { fillStyles } from '../styles/styles.js';
import { nameOf, readHalf } from './half.js';
import { LaptopWindow } from './laptop-window.js';
import { PhoneWindow } from './phone-window.js';
import { halvesWords } from './words.js';

fillStyles({ halves });

/** A practice of which one half is in this window. */
export function HalfView({ way, ...props }: PracticeViewProps & { readonly way: ApartWay }) {
  const t = useLatest(useWave(halvesWords[props.settings.locale]).here);
  const half = readHalf(way.half);
  // Anybody can write an address: what is no half is the whole practice.
  if (!half) return <PracticeView {...props} />;
  if (!t) return <div className="waiting" aria-busy="true" />;
  const Window = half.side === 'laptop' ? LaptopWindow : PhoneWindow;
  return <Window key={nameOf(half)} {...props} t={t} way={way} half={half} />;
}
