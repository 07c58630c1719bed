import { appQuery } from '../../../machines/protocol/persona.js';
import { Heading } from '../../parts/heading.js';
import { Icon } from '../../parts/icon.js';
import { Press } from '../../parts/press.js';
import { StoreHit } from './store-hit.js';
import type { PhoneProps } from './phone-screen.js';

/** What the store found: the real app, between two that look like it. */
export function StoreResults({ view, t, common, onIntent }: PhoneProps<'storeResults'>) {
  const install = common.install[view.kind];
  const busy = view.app === 'installing';
  return (
    <div className="fill">
      <Heading className="sr">{t.title}</Heading>
      <Press intent={{ type: 'person.search' }} onIntent={onIntent} className="searchbar">
        <Icon name="search" size={22} />
        <span>{appQuery}</span>
        <span className="sr">{t.search}</span>
      </Press>
      <StoreHit tone="ad" name={t.ad.name} maker={t.ad.maker} facts={t.ad.facts} badge={t.advertisement}>
        <Press intent={{ type: 'person.installAd' }} onIntent={onIntent} className="go" disabled={busy}>
          {install}
          <span className="sr">{t.ad.name}</span>
        </Press>
      </StoreHit>
      <StoreHit
        tone="real"
        name={common.product}
        maker={common.publisher}
        facts={view.app === 'unfit' ? [t.unfit] : t.real}
      >
        {view.app === 'absent' && (
          <Press intent={{ type: 'person.install' }} onIntent={onIntent} className="go go--pri">
            {install}
            <span className="sr">{common.product}</span>
          </Press>
        )}
        {view.app === 'outdated' && (
          <Press intent={{ type: 'person.update' }} onIntent={onIntent} className="go go--pri">
            {t.update[view.kind]}
            <span className="sr">{common.product}</span>
          </Press>
        )}
        {busy && <output className="load">{t.installing}</output>}
        {view.app === 'installed' && (
          <Press intent={{ type: 'person.openApp' }} onIntent={onIntent} className="go go--pri">
            {common.open}
            <span className="sr">{common.product}</span>
          </Press>
        )}
      </StoreHit>
      <StoreHit tone="other" name={t.other.name} maker={t.other.maker} facts={t.other.facts}>
        <Press intent={{ type: 'person.installOther' }} onIntent={onIntent} className="go" disabled={busy}>
          {install}
          <span className="sr">{t.other.name}</span>
        </Press>
      </StoreHit>
    </div>
  );
}
