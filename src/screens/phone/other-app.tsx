import { AppBar } from '../../parts/app-bar.js';
import { DarkCamera } from '../../parts/dark-camera.js';
import { Finder } from '../../parts/finder.js';
import { Hand } from '../../parts/hand.js';
import type { PhoneProps } from './phone-screen.js';

/** Another authenticator app: it scans, and the school's code is nothing to it. */
export function OtherApp({ view, t, onIntent, scene }: PhoneProps<'otherApp'>) {
  const head = <AppBar title={t.title} />;
  const remove = <Hand intent={{ type: 'person.deleteFake' }} onIntent={onIntent} words={t.remove} />;
  const answer = t.answer[view.answer];
  if (view.answer === 'dark')
    return (
      <DarkCamera text={answer} head={head}>
        {remove}
      </DarkCamera>
    );
  return (
    <Finder
      scene={scene}
      words={t}
      answer={answer}
      onSight={(sight) => onIntent({ type: 'person.scan', sight })}
      head={head}
    >
      {remove}
    </Finder>
  );
}
