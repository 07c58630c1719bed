import { AppBar } from '../../parts/app-bar.js';
import { DarkCamera } from '../../parts/dark-camera.js';
import { Finder } from '../../parts/finder.js';
import { Press } from '../../parts/press.js';
import type { PhoneProps } from './phone-screen.js';

/** The camera of the telephone: it reads the school's code as a link that leads nowhere. */
export function CameraApp({ view, t, onIntent, scene }: PhoneProps<'cameraApp'>) {
  if (view.dark) return <DarkCamera text={t.dark} head={<AppBar title={t.title} />} />;
  return (
    <Finder
      scene={scene}
      words={t}
      answer={view.link ? t.answer.link : t.answer.nothing}
      onSight={(sight) => onIntent({ type: 'person.scan', sight })}
      head={<AppBar title={t.title} />}
    >
      {view.link && (
        <Press intent={{ type: 'person.openLink' }} onIntent={onIntent} className="txtb">
          {t.open}
        </Press>
      )}
    </Finder>
  );
}
