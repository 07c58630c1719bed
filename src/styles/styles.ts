import base from './base.css?inline';
import coach from './coach.css?inline';
import forcedColors from './forced-colors.css?inline';
import host from './host.css?inline';
import laptop from './laptop.css?inline';
import phone from './phone.css?inline';
import pointing from './pointing.css?inline';
import stage from './stage.css?inline';
import tokens from './tokens.css?inline';

/** Styles that come with a wave. Their sheets are there from the start, and empty: so the order never changes. */
interface Later {
  text: string;
  readonly sheets: CSSStyleSheet[];
}

const later = (): Later => ({ text: '', sheets: [] });
const waves = {
  laptopLater: later(),
  phoneLater: later(),
  admin: later(),
  dial: later(),
  thread: later(),
  other: later(),
  find: later(),
  menu: later(),
  route: later(),
  finish: later(),
  report: later(),
  onePhone: later(),
  desk: later(),
  halves: later(),
};

/** In the order in which they may overrule each other. */
const order: readonly (string | Later)[] = [
  host,
  tokens,
  base,
  laptop,
  waves.laptopLater,
  phone,
  waves.phoneLater,
  waves.admin,
  stage,
  waves.dial,
  waves.thread,
  coach,
  waves.other,
  waves.find,
  waves.menu,
  waves.route,
  waves.finish,
  waves.report,
  waves.onePhone,
  waves.desk,
  waves.halves,
  pointing,
  forcedColors,
];

/** A stylesheet belongs to the document that made it; all practices in one document share them. */
const made = new WeakMap<Document, CSSStyleSheet[]>();

function sheetsOf(document: Document): CSSStyleSheet[] {
  const known = made.get(document);
  if (known) return known;
  const sheets = order.map((part) => {
    const sheet = new CSSStyleSheet();
    if (typeof part !== 'string') part.sheets.push(sheet);
    sheet.replaceSync(typeof part === 'string' ? part : part.text);
    return sheet;
  });
  made.set(document, sheets);
  return sheets;
}

/** Gives a shadow root our styles. Constructed sheets pass a strict content security policy. */
export function adoptStyles(root: ShadowRoot): void {
  root.adoptedStyleSheets = sheetsOf(root.ownerDocument);
}

/** Puts the styles of a wave in their place, wherever our styles are. */
export function fillStyles(texts: { readonly [N in keyof typeof waves]?: string }): void {
  for (const [name, text] of Object.entries(texts) as [keyof typeof waves, string][]) {
    waves[name].text = text;
    for (const sheet of waves[name].sheets) sheet.replaceSync(text);
  }
}
