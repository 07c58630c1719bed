declare module 'jsdom' {
  /** What of it the tests use: it brings no types. */
  export class JSDOM {
    constructor(html?: string);
    readonly window: { readonly document: Document; readonly DOMParser: typeof globalThis.DOMParser };
  }
}
