import { findByRole, waitFor } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { demo } from '../../machines/scenarios/demo.js';
import { encodeRun } from '../../machines/scenarios/run-text.js';
import type { PairingPracticeElement } from '../../src/element/element.js';
import '../../src/element/element.js';
import { later } from '../../src/strings/en/later.js';
import '../patience.js';

beforeEach(() => localStorage.clear());
afterEach(() => document.body.replaceChildren());

const frames = demo({ scenario: 'daily-sign-in', conditions: ['atSchool'], phone: 'android', seed: 7 });
const beforeTheLastPress = encodeRun(frames.at(-2)!.run);
const nearlyDone = `scenario="daily-sign-in" conditions="atSchool" journal="${beforeTheLastPress}"`;

const insideOf = (element: Element) => element.shadowRoot as unknown as HTMLElement;
const press = async (element: Element, name: RegExp) =>
  userEvent.click(await findByRole(insideOf(element), 'button', { name }));
const coachOf = (element: Element) => waitFor(() => insideOf(element).querySelector('.coach h2')!.textContent);
/** Asks for something that shows once all that was asked before is done. */
const darkens = (element: Element) => {
  element.setAttribute('scheme', 'dark');
  return waitFor(() => expect(insideOf(element).querySelector('.app')?.getAttribute('data-scheme')).toBe('dark'));
};
const starts = /^Start (de oefening|the practice)$/;

/** An element on a page that is as wide as a laptop, with what it told. */
function put(html: string) {
  const page = document.createElement('div');
  page.style.inlineSize = '1366px';
  page.innerHTML = html;
  document.body.append(page);
  const [element] = page.querySelectorAll('pairing-practice');
  const told: CustomEvent[] = [];
  for (const type of ['ready', 'progress', 'mistake', 'completed', 'restart', 'chooseScenario', 'failed', 'exit'])
    element!.addEventListener(type, (event) => told.push(event as CustomEvent));
  return { page, element: element!, told, types: () => told.map(({ type }) => type) };
}

describe('<pairing-practice>', () => {
  it('shows a still poster until somebody begins, and takes as much room after it', async () => {
    const { element, page } = put('<pairing-practice></pairing-practice><p>Below</p>');
    const button = await findByRole(insideOf(element), 'button', { name: starts });
    const below = page.querySelector('p')!.getBoundingClientRect().top;
    const { width, height } = element.getBoundingClientRect();
    expect(insideOf(element).querySelector('.coach')).toBeNull();
    await userEvent.click(button);
    expect(await coachOf(element)).toBe('Klik op Mijn account.');
    expect(insideOf(element).querySelector('.poster')).toBeNull();
    expect(element.getBoundingClientRect()).toMatchObject({ width, height });
    expect(page.querySelector('p')!.getBoundingClientRect().top).toBe(below);
  });

  it('has the name that the page gives a practice on its poster, and begins with the slip that it asks for', async () => {
    const { element } = put('<pairing-practice locale="en" slip="E36"><a href="#">Wrong app</a></pairing-practice>');
    expect(insideOf(element).querySelector('[role="status"]')?.textContent).toBe('Wrong app');
    await press(element, starts);
    await findByRole(insideOf(element), 'button', { name: later.phone.fakeApp.remove });
    element.setAttribute('slip', 'E06');
    await findByRole(insideOf(element), 'heading', { name: later.phone.personalSignIn.title });
  });

  it('brings the focus of who began to the coach, and takes nobody else’s', async () => {
    const { element } = put('<pairing-practice></pairing-practice>');
    (await findByRole(insideOf(element), 'button', { name: starts })).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(element.shadowRoot?.activeElement?.className).toBe('coach'));

    const { element: other } = put('<pairing-practice autostart></pairing-practice>');
    await coachOf(other);
    expect(document.activeElement).toBe(element);
  });

  it('is told by attributes, also while it is practised with', async () => {
    const { element } = put(
      '<pairing-practice locale="en" phone="iphone" phone-locale="nl" autostart></pairing-practice>',
    );
    expect(await coachOf(element)).toBe('Click My Account.');
    expect(insideOf(element).querySelector('.dev--phone [lang]')?.getAttribute('lang')).toBe('nl');
    element.setAttribute('locale', 'nl');
    await waitFor(async () => expect(await coachOf(element)).toBe('Klik op Mijn account.'));
    await darkens(element);
    expect(insideOf(element).textContent).toContain('myaccount.microsoft.com');
    element.setAttribute('profile', '{"addresses": "fictional"}');
    await waitFor(() => expect(insideOf(element).textContent).toMatch(/Klik op Mijn account/));
    await waitFor(() => expect(insideOf(element).textContent).not.toContain('microsoft.com'));
  });

  it('says of an attribute that is wrong that it is', async () => {
    const { element } = put('<pairing-practice profile="{no JSON" autostart></pairing-practice>');
    expect((await findByRole(insideOf(element), 'alert')).textContent).toContain('De keuze ‘profile’ klopt niet.');
  });

  it('is told by properties, also by those that were set before it was known', async () => {
    const early = document.createElement('unknown-practice');
    Object.assign(early, { locale: 'en', conditions: ['atSchool'] });
    class Later extends (customElements.get('pairing-practice') as typeof PairingPracticeElement) {}
    const { page } = put('<pairing-practice></pairing-practice>');
    page.append(early);
    customElements.define('unknown-practice', Later);
    const element = early as PairingPracticeElement;
    expect(element.conditions).toEqual(['atSchool']);
    await findByRole(insideOf(element), 'button', { name: 'Start the practice' });
    element.locale = 'nl';
    await findByRole(insideOf(element), 'button', { name: 'Start de oefening' });
    element.setAttribute('locale', 'en');
    expect(element.locale).toBe('en');
  });

  it('tells what happens, each as an event of its own that does not bubble', async () => {
    const { element, page, told, types } = put(`<pairing-practice ${nearlyDone} autostart></pairing-practice>`);
    const bubbled: string[] = [];
    for (const type of ['ready', 'completed']) page.addEventListener(type, () => bubbled.push(type));
    await press(element, /^Nee$/);
    await waitFor(() => expect(types()).toEqual(['ready', 'progress', 'completed']));
    expect(told.at(-1)?.detail).toMatchObject({ type: 'completed', assessment: { arrived: true } });
    expect(bubbled).toEqual([]);
  });

  it('puts the poster back for who leaves, and goes on where they were', async () => {
    const { element, types } = put(`<pairing-practice ${nearlyDone} autostart></pairing-practice>`);
    const before = await coachOf(element);
    await press(element, /^Menu$/);
    await press(element, /^Stoppen$/);
    await waitFor(() => expect(element.shadowRoot?.activeElement?.textContent).toBe('Start de oefening'));
    expect(types().at(-1)).toBe('exit');
    await press(element, starts);
    expect(await coachOf(element)).toBe(before);
  });

  it('lets the page keep who leaves', async () => {
    const { element } = put(`<pairing-practice ${nearlyDone} autostart></pairing-practice>`);
    element.addEventListener('exit', (event) => event.preventDefault());
    await coachOf(element);
    await press(element, /^Menu$/);
    await press(element, /^Stoppen$/);
    expect(insideOf(element).querySelector('.coach')).not.toBeNull();
  });

  it('goes on when it is put elsewhere, and when it was gone for a while', async () => {
    const { element, page, types } = put('<pairing-practice autostart></pairing-practice><section></section>');
    await coachOf(element);
    await userEvent.click(await waitFor(() => insideOf(element).querySelector('.dev--phone [data-intent]')!));
    await waitFor(() => expect(types()).toContain('progress'));
    const phone = () => insideOf(element).querySelector('.dev--phone')?.textContent;
    const unlocked = phone();
    const drawn = insideOf(element).querySelector('.coach');
    page.querySelector('section')!.append(element);
    await darkens(element);
    expect(insideOf(element).querySelector('.coach')).toBe(drawn);

    element.remove();
    await waitFor(() => expect(insideOf(element).querySelector('.coach')).toBeNull());
    page.append(element);
    await waitFor(() => expect(phone()).toBe(unlocked));
  });

  it('begins anew when it is asked to, and stays when it is given back what it told', async () => {
    const { element, told, types } = put('<pairing-practice autostart></pairing-practice>');
    await coachOf(element);
    await userEvent.click(await waitFor(() => insideOf(element).querySelector('.dev--phone [data-intent]')!));
    await waitFor(() => expect(types()).toEqual(['ready', 'progress']));
    const drawn = insideOf(element).querySelector('.coach');
    element.journal = (told.at(-1)!.detail as { journal: string }).journal;
    await darkens(element);
    expect(insideOf(element).querySelector('.coach')).toBe(drawn);
    element.restart();
    await waitFor(() => expect(types()).toEqual(['ready', 'progress', 'restart', 'ready']));
  });

  it('has room for the page’s own picture, and its own page after the goal', async () => {
    const { element } = put(
      `<pairing-practice ${nearlyDone}><b slot="poster">Ours</b><p slot="finish">Well done.</p></pairing-practice>`,
    );
    expect(element.querySelector<HTMLElement>('b')!.checkVisibility()).toBe(true);
    expect(element.querySelector<HTMLElement>('p')!.checkVisibility()).toBe(false);
    await press(element, starts);
    await press(element, /^Nee$/);
    await waitFor(() => expect(element.querySelector<HTMLElement>('p')!.checkVisibility()).toBe(true));
  });

  it('shows what stands in it only where no script runs', () => {
    const { element } = put('<pairing-practice><p>Turn on JavaScript.</p></pairing-practice>');
    expect(element.querySelector<HTMLElement>('p')!.checkVisibility()).toBe(false);
  });

  it('stands twice on a page, each on its own', async () => {
    const { page, types } = put(
      '<pairing-practice autostart></pairing-practice><pairing-practice autostart locale="en"></pairing-practice>',
    );
    const [one, two] = page.querySelectorAll('pairing-practice');
    expect([await coachOf(one!), await coachOf(two!)]).toEqual(['Klik op Mijn account.', 'Click My Account.']);
    await userEvent.click(await waitFor(() => insideOf(two!).querySelector('.dev--phone [data-intent]')!));
    await waitFor(() => expect(types()).toEqual(['ready']));
  });
});
