import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useScreenFocus } from '../../src/devices/use-screen-focus.js';

function Device({ screen, busy }: { readonly screen: string; readonly busy: boolean }) {
  const frame = useRef<HTMLDivElement>(null);
  useScreenFocus(frame, screen);
  return (
    <div ref={frame}>
      <button type="button">stays</button>
      <div key={screen}>
        <h2 data-heading="" tabIndex={-1}>
          {screen}
        </h2>
        {!busy && <button type="button">goes</button>}
      </div>
    </div>
  );
}

describe.each(['document', 'shadow root'])('in a %s', (kind) => {
  let host: HTMLElement;
  let place: ShadowRoot | HTMLElement;
  let outside: HTMLButtonElement;
  let root: Root;
  const show = (screen: string, busy = false) => flushSync(() => root.render(<Device screen={screen} busy={busy} />));
  const button = (name: string) =>
    [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name) ?? outside;
  const focused = () => {
    const active = kind === 'document' ? document.activeElement : (place as ShadowRoot).activeElement;
    return active === document.body ? '' : (active?.textContent ?? '');
  };

  beforeEach(() => {
    host = document.body.appendChild(document.createElement('div'));
    place = kind === 'document' ? host : host.attachShadow({ mode: 'open' });
    outside = document.body.appendChild(document.createElement('button'));
    outside.textContent = 'outside';
    root = createRoot(place);
    show('first');
  });
  afterEach(() => {
    root.unmount();
    host.remove();
    outside.remove();
  });

  it('follows the screen from a control that stays', () => {
    button('stays').focus();
    show('second');
    expect(focused()).toBe('second');
  });

  it('follows the screen from a control that goes', () => {
    button('goes').focus();
    show('second');
    expect(focused()).toBe('second');
  });

  it('goes to the heading when only the control goes', () => {
    button('goes').focus();
    show('first', true);
    expect(focused()).toBe('first');
  });

  it('takes the focus from nobody else', () => {
    button('goes').focus();
    outside.focus();
    show('second');
    expect(document.activeElement).toBe(outside);
  });

  it('stays away when nothing had the focus', () => {
    show('second');
    expect(focused()).toBe('');
  });

  it('stays away when the person left for nowhere', async () => {
    button('goes').focus();
    button('goes').blur();
    await Promise.resolve();
    show('second');
    expect(focused()).toBe('');
  });
});
