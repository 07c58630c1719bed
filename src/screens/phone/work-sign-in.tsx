import { AppBar } from '../../parts/app-bar.js';
import { BackButton } from '../../parts/back-button.js';
import { Icon } from '../../parts/icon.js';
import { Words } from '../../parts/words.js';
import type { PhoneProps } from './phone-screen.js';

/** Signing in inside the app, which this school does not allow. */
export function WorkSignIn({ view, t, common, onIntent }: PhoneProps<'workSignIn'>) {
  return (
    <div className="fill">
      <AppBar title={t.bar} start={<BackButton kind={view.kind} label={common.back} onIntent={onIntent} />} />
      <div className="pad fill">
        <p className="who">
          <span className="disc">
            <Icon name="school" />
          </span>
          {common.school}
        </p>
        <p className="h-phone">{t.title}</p>
        <p className="muted">{t.text}</p>
        <p className="notep">
          <Icon name="info" size={22} />
          <span>
            <Words text={t.reason} />
          </span>
        </p>
      </div>
    </div>
  );
}
