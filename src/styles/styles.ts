import base from './base.css?inline';
import coach from './coach.css?inline';
import finish from './finish.css?inline';
import forcedColors from './forced-colors.css?inline';
import host from './host.css?inline';
import laptop from './laptop.css?inline';
import menu from './menu.css?inline';
import phone from './phone.css?inline';
import pointing from './pointing.css?inline';
import stage from './stage.css?inline';
import tokens from './tokens.css?inline';

/** In the order in which they may overrule each other. */
const texts = [host, tokens, base, laptop, phone, stage, coach, menu, finish, pointing, forcedColors];

/** A stylesheet belongs to the document that made it; all practices in one document share them. */
const made = new WeakMap<Document, CSSStyleSheet[]>();

function sheetsOf(document: Document): CSSStyleSheet[] {
  const known = made.get(document);
  if (known) return known;
  const sheets = texts.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  made.set(document, sheets);
  return sheets;
}

/** Gives a shadow root our styles. Constructed sheets pass a strict content security policy; the fallback may not. */
export function adoptStyles(root: ShadowRoot): void {
  try {
    root.adoptedStyleSheets = sheetsOf(root.ownerDocument);
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = texts.join('\n');
    root.append(style);
  }
}
