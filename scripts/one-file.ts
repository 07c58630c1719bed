import { asRead, inPage, policyOf } from '../src/packages/one-page.js';

/** What the one file is put together of. */
export interface Whole {
  /** The page of the site, as it is written. */
  readonly page: string;
  readonly script: string;
  /** Its fonts are inside. */
  readonly style: string;
  /** The files of which packages are made, by name. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** Puts the whole site in one page that runs from a disk: script and style by their hashes, nothing fetched. */
export function oneFile({ page, script, style, parts }: Whole): string {
  const code = inPage(script);
  const rules = asRead(style);
  const files = Object.fromEntries([...parts].map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]));
  const put = (text: string, what: RegExp, instead: string) => {
    if (!what.test(text)) throw new Error(`The page of the site has no ${what.source}.`);
    return text.replace(what, () => instead);
  };
  const data = `<script type="application/json" id="lesson-files">${JSON.stringify(files)}</script>`;
  const withPolicy = put(page, /(?<=http-equiv="Content-Security-Policy"\s+content=")[^"]+/, policyOf(code, rules));
  const styled = put(withPolicy, /(?=<\/head>)/, `<style>${rules}</style>\n`);
  return put(styled, /<script type="module" src="[^"]+"><\/script>/, `${data}\n    <script>${code}</script>`);
}
