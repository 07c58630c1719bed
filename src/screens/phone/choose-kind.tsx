import { AppBar } from '../../parts/app-bar.js';
import { BackButton } from '../../parts/back-button.js';
import { Heading } from '../../parts/heading.js';
import { Icon } from '../../parts/icon.js';
import { Press } from '../../parts/press.js';
import { AccountsBehind } from './accounts-behind.js';
import { KindRows } from './kind-rows.js';
import type { PhoneProps } from './phone-screen.js';

/** Which kind of account to add: a sheet from below on Android, a page on an iPhone. */
export function ChooseKind({ view, t, common, onIntent }: PhoneProps<'chooseKind'>) {
  if (view.kind === 'iphone') {
    return (
      <div className="fill sunk">
        <AppBar title={t.bar} start={<BackButton kind={view.kind} label={common.back} onIntent={onIntent} />} />
        <p className="lead muted">{t.title}</p>
        <KindRows t={t} onIntent={onIntent} />
      </div>
    );
  }
  return (
    <>
      <AccountsBehind common={common} account={view.account} />
      <div className="veilp veilp--low">
        <div className="sheet">
          <div className="sheet__head">
            <Heading className="sheet__t">{t.title}</Heading>
            <Press intent={{ type: 'person.goBack' }} onIntent={onIntent} className="abar__b" label={t.close}>
              <Icon name="x" />
            </Press>
          </div>
          <KindRows t={t} onIntent={onIntent} />
        </div>
      </div>
    </>
  );
}
