import { AppBar } from '../../parts/app-bar.js';
import { BackButton } from '../../parts/back-button.js';
import { DarkCamera } from '../../parts/dark-camera.js';
import { ElsewhereButton } from '../../parts/elsewhere.js';
import { Finder } from '../../parts/finder.js';
import { Icon } from '../../parts/icon.js';
import { Manually } from './manually.js';
import type { PhoneProps } from './phone-screen.js';

/** The scanner: what the camera sees, and what the app says about it. */
export function Scanner({ view, t, common, onIntent, scene }: PhoneProps<'scanner'>) {
  const head = (
    <AppBar
      title={t.title}
      start={<BackButton kind={view.kind} label={common.back} onIntent={onIntent} />}
      end={
        <ElsewhereButton onIntent={onIntent} className="abar__b" label={t.torch}>
          <Icon name="torch" />
        </ElsewhereButton>
      }
    />
  );
  const type = (
    <Manually possible={view.manual} onIntent={onIntent}>
      {t.manual}
    </Manually>
  );
  const answer = t.answer[view.answer];
  if (view.answer === 'dark')
    return (
      <DarkCamera text={answer} head={head}>
        {type}
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
      {type}
    </Finder>
  );
}
