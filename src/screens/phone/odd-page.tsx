import { AppBar } from '../../parts/app-bar.js';
import { BackButton } from '../../parts/back-button.js';
import { Told } from '../../parts/told.js';
import type { PhoneProps } from './phone-screen.js';

/** Where the link of the camera leads: nowhere, and nothing happened. */
export function OddPage({ view, t, common, onIntent }: PhoneProps<'oddPage'>) {
  return (
    <div className="fill sunk">
      <AppBar title={t.bar} start={<BackButton kind={view.kind} label={common.back} onIntent={onIntent} />} plain />
      <Told icon="globe" title={t.title} text={t.text} />
    </div>
  );
}
