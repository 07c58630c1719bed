/** A profile as text that stands in an address: letters, digits, `-` and `_` only. */
export function toLink(written: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(written));
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The JSON text in such a text; empty where there is none in it. */
export function fromLink(link: string): string {
  try {
    const text = atob(link.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
}
