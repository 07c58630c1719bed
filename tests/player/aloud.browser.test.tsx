import { findByRole, getByRole, queryByRole, waitFor } from '@testing-library/dom';
import { cleanup, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PairingPractice, type PairingPracticeProps } from '../../src/index.js';
import { nl } from '../../src/strings/nl/index.js';
import { patient } from '../patience.js';

/** Stands in for the voices of a device: a browser for tests has none. */
class Speech extends EventTarget {
  voices: { lang: string; localService: boolean }[] = [];
  said: { text: string; lang: string; onend?: () => void; onerror?: () => void }[] = [];
  getVoices = () => this.voices;
  speak = (saying: Speech['said'][number]) => this.said.push(saying);
  cancel = () => {
    this.said = [];
  };
  find(...langs: readonly string[]) {
    this.voices = langs.map((lang) => ({ lang, localService: true }));
    this.dispatchEvent(new Event('voiceschanged'));
  }
}

const speech = new Speech();
vi.stubGlobal('speechSynthesis', speech);
vi.stubGlobal(
  'SpeechSynthesisUtterance',
  class {
    lang = '';
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  },
);

beforeEach(() => {
  localStorage.clear();
  speech.find();
});
afterEach(cleanup);

const { read, stop, always } = nl.stage.aloud;
const words = () => speech.said.map(({ text }) => text).join(' ');

async function practise(props: PairingPracticeProps = {}) {
  const { container, unmount } = render(
    <div style={{ inlineSize: 1366, blockSize: 768 }}>
      <PairingPractice seed={7} {...props} />
    </div>,
  );
  const root = await vi.waitUntil(
    () => container.querySelector('[data-pairing-practice]')?.shadowRoot ?? null,
    patient,
  );
  const inside = root.querySelector<HTMLElement>('.root')!;
  // Comes with the same wave.
  await findByRole(inside, 'radio', { name: nl.stage.dial.positions.together.name }, patient);
  return { root, inside, unmount };
}

it('is not there without a voice of the language on the device itself, and comes when one is found', async () => {
  const { inside } = await practise();
  speech.voices = [{ lang: 'nl-NL', localService: false }];
  speech.dispatchEvent(new Event('voiceschanged'));
  speech.find('en-GB');
  expect(queryByRole(inside, 'button', { name: read })).toBeNull();
  speech.find('en-GB', 'nl-NL');
  await findByRole(inside, 'button', { name: read });
  expect(speech.said).toEqual([]);
});

it('can be asked again when the browser would not read', async () => {
  speech.find('nl-NL');
  const { inside } = await practise();
  await userEvent.click(await findByRole(inside, 'button', { name: read }, patient));
  await findByRole(inside, 'button', { name: stop });
  for (const saying of speech.said) saying.onerror?.();
  await findByRole(inside, 'button', { name: read });
  expect(queryByRole(inside, 'button', { name: stop })).toBeNull();
});

it('reads what the coach says and the screen in view, each in its language, and stops', async () => {
  speech.find('nl_NL', 'en-US', 'en-GB');
  const { inside } = await practise({ laptopLocale: 'en' });
  await userEvent.click(await findByRole(inside, 'button', { name: read }, patient));
  const [first, label] = speech.said;
  expect([first?.lang, first?.text]).toEqual(['nl_NL', 'Stap 1a \u00b7 Inloggen op je account. Klik op']);
  expect([label?.lang, label?.text]).toEqual(['en-GB', 'My Account']);
  expect(speech.said.at(-1)?.lang).toBe('en-GB');
  expect(words()).toContain('outlook.office.com/mail');
  expect(words()).not.toMatch(/Ontgrendel|OEFENING/);
  await userEvent.click(await findByRole(inside, 'button', { name: stop }));
  expect(speech.said).toEqual([]);
  await findByRole(inside, 'button', { name: read });
});

it('of two practices on a page the one that is taken away leaves the reading of the other alone', async () => {
  speech.find('nl-NL');
  const [one, other] = [await practise(), await practise()];
  await userEvent.click(await findByRole(one.inside, 'button', { name: read }, patient));
  await findByRole(one.inside, 'button', { name: stop });
  await findByRole(other.inside, 'button', { name: read }, patient);
  other.unmount();
  expect(words()).not.toBe('');
  one.unmount();
  expect(words()).toBe('');
});

it('begins by itself only for who wants everything read', async () => {
  speech.find('nl-NL');
  const { root, inside } = await practise();
  const press = async (intent: string) =>
    userEvent.click(await vi.waitUntil(() => root.querySelector(`.dev [data-intent="person.${intent}"]`), patient));
  await press('openMyAccount');
  expect(speech.said).toEqual([]);
  await userEvent.click(getByRole(inside, 'button', { name: nl.stage.menu.name }));
  await userEvent.click(await findByRole(inside, 'switch', { name: always }, patient));
  await waitFor(() => expect(words()).toContain('Klik op Laat Sam de schoolmail typen.'));
  await press('fill');
  await waitFor(() => expect(words()).toContain('Klik op Volgende.'));
  expect(words()).not.toContain('Laat Sam');
  speech.said.at(-1)?.onend?.();
  await findByRole(inside, 'button', { name: read });
});
