import { composeStories, setProjectAnnotations } from '@storybook/react';
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import preview from '../../.storybook/preview.js';
import { laterScreens } from '../../src/devices/later-screens.js';
import * as wizardStories from '../../stories/laptop/wizard.stories.js';
import * as approvingStories from '../../stories/phone/approving.stories.js';
import * as homeStories from '../../stories/phone/home.stories.js';
import * as scanningStories from '../../stories/phone/scanning.stories.js';
import * as storeStories from '../../stories/phone/store.stories.js';

await laterScreens.load();
setProjectAnnotations(preview);
const wizard = composeStories(wizardStories);
const approving = composeStories(approvingStories);
const home = composeStories(homeStories);
const scanning = composeStories(scanningStories);
const store = composeStories(storeStories);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const isOff = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name }).disabled;
const noButton = (name: string) => screen.queryByRole('button', { name });
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

afterEach(cleanup);

describe('the request for an approval', () => {
  it('offers “Ja” only once two digits are typed', async () => {
    render(<approving.AskNumber />);
    expect(isOff('Ja')).toBe(true);
    await userEvent.click(button('4'));
    expect(isOff('Ja')).toBe(true);
    await userEvent.click(button('7'));
    expect(isOff('Ja')).toBe(false);
    await userEvent.click(button('Wissen'));
    expect(isOff('Ja')).toBe(true);
  });

  it('always offers “Nee, ik ben het niet”', async () => {
    render(<approving.AskNumber />);
    expect(button('Nee, ik ben het niet')).toBeTruthy();
    await userEvent.click(button('4'));
    expect(button('Nee, ik ben het niet')).toBeTruthy();
  });

  it('takes the same from its keypad as from a real keyboard, wherever the focus is on the phone', async () => {
    render(<approving.AskNumber />);
    for (const key of ['4', '7', '1', 'Wissen', '2']) await userEvent.click(button(key));
    const tapped = field('Getal van de laptop').value;
    cleanup();

    for (const place of ['Getal van de laptop', 'Nee, ik ben het niet']) {
      render(<approving.AskNumber />);
      (screen.queryByRole('textbox', { name: place }) ?? button(place)).focus();
      await userEvent.keyboard('471{Backspace}2');
      expect(field('Getal van de laptop').value).toBe(tapped);
      cleanup();
    }
    expect(tapped).toBe('42');
  });
});

describe('the store', () => {
  it('shows who made each app, because that tells the real one from the others', () => {
    render(<store.StoreResults />);
    for (const [app, maker] of [
      ['Microsoft Authenticator', 'Microsoft Corporation'],
      ['Authenticator App – Code Plus', 'SafeTools'],
      ['Codekluis', 'Kluis Apps'],
    ] as const) {
      const hit = screen.getByRole('article', { name: app });
      expect(hit.textContent).toContain(maker);
      expect(within(hit).getByRole('button', { name: `Installeren ${app}` })).toBeTruthy();
    }
  });

  it('speaks of “Download” on an iPhone', () => {
    render(<store.StoreResultsOnIphone />);
    expect(button('Download Microsoft Authenticator')).toBeTruthy();
    expect(noButton('Installeren Microsoft Authenticator')).toBeNull();
  });

  it('says that an app is being installed, and lets nothing else be installed meanwhile', () => {
    render(<store.StoreResultsInstalling />);
    expect(screen.getByRole('status').textContent).toContain('Wordt geïnstalleerd');
    const offers = screen.getAllByRole<HTMLButtonElement>('button', { name: /Installeren/ });
    expect(offers.map(({ disabled }) => disabled)).toEqual([true, true]);
  });

  it('types the whole name in one tap', async () => {
    render(<store.StoreSearch />);
    await userEvent.click(button('Typ de naam van de app'));
    expect(field('Zoek een app').value).toBe('microsoft authenticator');
  });
});

describe('the page with the code', () => {
  it('says what to do when “Volgende” was pressed too early', () => {
    render(<wizard.CodeTooSoon />);
    expect(screen.getByRole('alert').textContent).toContain('Scan eerst de QR-code');
    expect(button('Volgende')).toBeTruthy();
  });

  it('complains about nothing before', () => {
    render(<wizard.Code />);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('img', { name: /QR-code/ })).toBeTruthy();
  });

  it('can only be looked at in the camera of the phone', () => {
    render(<wizard.CodeAsTheCameraSeesIt />);
    expect(screen.queryAllByRole('button', { hidden: true })).toEqual([]);
  });
});

describe('the focus', () => {
  it('goes to the heading of the new page when it was on the laptop', () => {
    const { rerender } = render(<wizard.Code />);
    button('Volgende').focus();
    rerender(<wizard.Code view={{ screen: 'tryOut', mode: 'manage', number: '47' }} />);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Laten we het uitproberen' }));
  });

  it('stays where it is when it was elsewhere', () => {
    const outside = document.createElement('button');
    document.body.append(outside);
    const { rerender } = render(<wizard.Code />);
    outside.focus();
    rerender(<wizard.Code view={{ screen: 'tryOut', mode: 'manage', number: '47' }} />);
    expect(document.activeElement).toBe(outside);
    outside.remove();
  });
});

describe('the phone', () => {
  it('says of each permission whether it is on', () => {
    render(<home.AppSettingsOff />);
    expect(screen.getByRole('switch', { name: /Meldingen/, checked: false })).toBeTruthy();
    cleanup();
    render(<home.AppSettingsOn />);
    expect(screen.getByRole('switch', { name: /Meldingen/, checked: true })).toBeTruthy();
  });

  it('is aimed by whoever cannot drag with one button, and says what it sees', () => {
    render(<scanning.ScannerCutOff />);
    expect(button('Richt de camera')).toBeTruthy();
    expect(button('Richt op de QR-code')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('De code staat maar half in beeld.');
  });

  it('refuses kindly what looks like a real address', () => {
    render(<store.StoreSearchDropped />);
    expect(screen.getByRole('alert').textContent).not.toBe('');
    expect(field('Zoek een app').value).toBe('');
  });
});
