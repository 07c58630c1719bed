import type { LaptopIntent } from '../../machines/laptop/laptop.intents.js';
import { AddressLine } from '../parts/address-line.js';
import type { AddressPage } from '../parts/addresses.js';
import { type Elsewhere, ElsewhereButton } from '../parts/elsewhere.js';
import { Icon } from '../parts/icon.js';
import { Press } from '../parts/press.js';
import { SchoolMark } from '../parts/school-mark.js';
import type { LaptopStrings } from '../strings/laptop.js';

interface BrowserBarProps {
  readonly common: LaptopStrings['common'];
  readonly newTab: LaptopStrings['screens']['newTab'];
  /** None on an empty tab, which has nothing to leave: there the buttons are only a picture. */
  readonly page: AddressPage | null;
  readonly onIntent: (intent: LaptopIntent | Elsewhere) => void;
}

const buttons = {
  closeTab: { intent: 'person.closeTab', icon: 'x' },
  back: { intent: 'person.goBack', icon: 'left' },
  reload: { intent: 'person.reload', icon: 'reload' },
} as const;

/** The browser's own row: the tab, back, reload, and the address. */
export function BrowserBar({ common, newTab, page, onIntent }: BrowserBarProps) {
  const button = (name: keyof typeof buttons) => {
    const { intent, icon } = buttons[name];
    const picture = <Icon name={icon} size={17} />;
    if (!page) return <span className="browser__b browser__b--off">{picture}</span>;
    return (
      <Press<LaptopIntent>
        intent={{ type: intent }}
        onIntent={onIntent}
        className="browser__b"
        label={common.browser[name]}
      >
        {picture}
      </Press>
    );
  };
  const inside = (
    <>
      <Icon name={page ? 'lock' : 'search'} size={14} />
      <span className="sr">{common.browser.address} </span>
      {page ? <AddressLine page={page} /> : <span>{newTab.search}</span>}
    </>
  );
  return (
    <div className="browser">
      <div className="browser__tab">
        <SchoolMark letters={common.mark} size={16} />
        <span className="browser__title">{page ? common.school : newTab.heading}</span>
        {button('closeTab')}
      </div>
      <div className="browser__row">
        {button('back')}
        {button('reload')}
        {page ? (
          <p className="browser__url">{inside}</p>
        ) : (
          // In a browser one would type here; what is proposed below it is all there is.
          <ElsewhereButton onIntent={onIntent} about="address" className="browser__field">
            <span className="browser__url browser__url--open">{inside}</span>
          </ElsewhereButton>
        )}
      </div>
    </div>
  );
}
