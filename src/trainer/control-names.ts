import { keyOf, type Names } from './told.js';

/** As many signs of a name as one reads at the back of a room. */
const longest = 44;

/** What stands on a control: the name it has for who cannot see, its first words in bold, or all of it. */
function nameOf(control: HTMLElement): string {
  const label =
    control instanceof HTMLInputElement ? control.labels?.[0]?.textContent : control.getAttribute('aria-label');
  const text = label ?? control.querySelector('b')?.textContent ?? textOf(control);
  const name = text.replaceAll(/\s+/g, ' ').trim();
  return name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name;
}

/** Text without what is only drawn; words in boxes of their own are words of their own. */
function textOf(node: Node): string {
  return [...node.childNodes]
    .map((child) => {
      if (child instanceof Text) return child.data;
      if (!(child instanceof Element) || child.getAttribute('aria-hidden') === 'true') return '';
      return `${textOf(child)} `;
    })
    .join('');
}

/** What can be used on the screen of a device now, each control once, as it is called there. */
export function controlNames(root: HTMLElement): Names {
  const names = new Map<string, string>();
  for (const control of root.querySelectorAll<HTMLElement>('[data-intent]')) {
    if (control.closest('.laptop--copy')) continue;
    const { intent: type = '', line } = control.dataset;
    const key = keyOf({ type, line });
    const name = nameOf(control);
    if (name !== '' && !names.has(key)) names.set(key, name);
  }
  return names;
}
