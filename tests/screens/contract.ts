import type { Control } from '../../machines/protocol/controls.js';

/** Whatever a browser lets a person reach or press. */
const reachable =
  'a[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable], [role=button]';

/** What may be enabled beside the controls of the view: helps of a control, and what nothing simulates. */
const beside = '[data-key], [data-fill], [data-aim], [data-intent="person.tapElsewhere"]';

export const isEnabled = (element: Element): boolean =>
  !element.matches(':disabled, [aria-disabled="true"]') && !element.closest('[inert]');

const isReachable = (element: HTMLElement): boolean =>
  isEnabled(element) && element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true });

const tell = (element: Element): string =>
  `<${element.tagName.toLowerCase()}> "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30)}"`;

/** Where what a device draws is not what its view lists. */
export function breaches(device: HTMLElement, controls: readonly Control[]): string[] {
  const found: string[] = [];
  const allowed = new Set<Element>();
  for (const control of controls) {
    const { id, kind } = control;
    const line = 'line' in control ? `[data-line="${control.line}"]` : '';
    const drawn = [...device.querySelectorAll<HTMLElement>(`[data-intent="${id}"]${line}`)];
    for (const element of drawn) allowed.add(element);
    if (drawn.length !== 1) found.push(`${id} is drawn ${drawn.length} times`);
    for (const element of drawn) {
      if (!isEnabled(element)) found.push(`${id} is disabled`);
      else if (!isReachable(element)) found.push(`${id} cannot be reached with the keyboard`);
      if (kind === 'type' && !element.matches('input, [role="textbox"]')) found.push(`${id} is not a field`);
      if (kind === 'press' && !element.matches('button')) found.push(`${id} is not a button`);
    }
  }
  for (const element of device.querySelectorAll<HTMLElement>(reachable)) {
    if (allowed.has(element) || element.matches(beside) || !isEnabled(element)) continue;
    if (element.tabIndex >= 0 || element.matches('button, input, a[href]')) found.push(`${tell(element)} is enabled`);
  }
  for (const field of device.querySelectorAll<HTMLInputElement>('input, textarea, [contenteditable]')) {
    if (field.type === 'password') found.push('there is a field for a password');
    if (field.getAttribute('autocomplete') !== 'off') found.push('a field lets the browser fill it in');
    if (field.getAttribute('name')) found.push(`a field has the name ${field.getAttribute('name')}`);
  }
  const headings = device.querySelectorAll('[data-heading]').length;
  if (headings !== 1) found.push(`the focus has ${headings} places to go to`);
  return found;
}
