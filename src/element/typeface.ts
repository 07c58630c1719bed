import latinExt from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?url&no-inline';
import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url&no-inline';

const family = 'Atkinson Hyperlegible Next';

/** Where it stands in the script itself it is handed over as it is, which asks nothing of a policy for fonts. */
function sourceOf(file: string): string | Uint8Array<ArrayBuffer> {
  if (!file.startsWith('data:')) return `url("${file}") format("woff2")`;
  return Uint8Array.from(atob(file.slice(file.indexOf(',') + 1)), (sign) => sign.charCodeAt(0));
}

/**
 * Declares the typeface in the document, once: in a shadow root it cannot be. It is all that a page around an element
 * notices; its own text stays as it is, unless it asks for this typeface. A browser fetches a file when a text needs it.
 */
export function declareTypeface(): void {
  const faces = [...document.fonts];
  if (faces.some((face) => face.family.replaceAll(/["']/g, '') === family)) return;
  const declare = (file: string, unicodeRange: string) =>
    document.fonts.add(new FontFace(family, sourceOf(file), { display: 'swap', weight: '200 800', unicodeRange }));
  declare(
    latinExt,
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  );
  declare(
    latin,
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  );
}
