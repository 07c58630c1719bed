import { AppIcon } from '../../parts/app-icon.js';
import { clock } from '../../parts/clock.js';
import { ElsewhereButton } from '../../parts/elsewhere.js';
import { Heading } from '../../parts/heading.js';
import { Icon, type IconName } from '../../parts/icon.js';
import { Press } from '../../parts/press.js';
import { PressIf } from '../../parts/press-if.js';
import type { PhoneProps } from './phone-screen.js';

type App = keyof PhoneProps<'home'>['t']['apps'];

const others: readonly [App, IconName][] = [
  ['calendar', 'cal'],
  ['photos', 'img'],
  ['maps', 'map'],
  ['music', 'note'],
  ['timetable', 'school'],
];
const dock: readonly [App, IconName][] = [
  ['call', 'user'],
  ['chat', 'chat'],
  ['web', 'globe'],
];

/** The home screen. Store, settings, camera and authenticator lead somewhere; on a phone that was put away only the last. */
export function Home({ view, t, common, onIntent }: PhoneProps<'home'>) {
  return (
    <div className="wall wall--home">
      <Heading className="sr">{t.title}</Heading>
      <p className="wall__clock">{clock(view.minutes)}</p>
      <p className="wall__date">{common.date}</p>
      <div className="apps">
        {others.map(([app, icon]) => (
          <ElsewhereButton key={app} onIntent={onIntent} className="app1">
            <span className={`appicon appicon--${app}`}>
              <Icon name={icon} size={28} />
            </span>
            {t.apps[app]}
          </ElsewhereButton>
        ))}
        {/* The two longest names are no neighbours. */}
        <PressIf leads={!view.putAway} intent={{ type: 'person.openSettings' }} onIntent={onIntent} className="app1">
          <span className="appicon appicon--settings">
            <Icon name="gear" size={28} />
          </span>
          {t.settings}
        </PressIf>
        <PressIf leads={!view.putAway} intent={{ type: 'person.openStore' }} onIntent={onIntent} className="app1">
          <span className="appicon appicon--store">
            <Icon name="bag" size={28} />
          </span>
          {common.store[view.kind]}
        </PressIf>
        {view.installed && (
          <Press intent={{ type: 'person.openApp' }} onIntent={onIntent} className="app1">
            <AppIcon />
            {common.appName}
          </Press>
        )}
      </div>
      <div className="apps dock">
        {dock.map(([app, icon]) => (
          <ElsewhereButton key={app} onIntent={onIntent} className="app1" label={t.apps[app]} browses={app === 'web'}>
            <span className={`appicon appicon--${app}`}>
              <Icon name={icon} size={28} />
            </span>
          </ElsewhereButton>
        ))}
        <PressIf
          leads={!view.putAway}
          intent={{ type: 'person.openCamera' }}
          onIntent={onIntent}
          className="app1"
          label={t.apps.camera}
        >
          <span className="appicon appicon--camera">
            <Icon name="cam" size={28} />
          </span>
        </PressIf>
      </div>
    </div>
  );
}
