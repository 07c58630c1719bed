import { posters } from '../strings/element.js';
import { firstWords } from '../strings/first-words.js';
import type { Locale } from '../strings/strings.js';
import styles from '../styles/element.css?inline';
import { attributeOf, type ElementProp, names, read } from './element-props.js';
import type { ElementEventMap, PracticeElementParts } from './element.types.js';
import type { Drawn, Kept, Mount } from './mount.js';
import { makePoster, type Saying } from './poster.js';
import { whenNear } from './when-near.js';

/** Where this file runs as a classic script, the folder that it is in: scripts/classic-loader.mjs makes that of it. */
declare const classicIn: string | undefined;
const isClassic = typeof classicIn === 'string';

const ask = (name: 'link' | 'script', how: object) =>
  document.head.append(Object.assign(document.createElement(name), how));

/** All that a practice is, as a script: a browser runs that from any host, and a module only of a host that allows it. */
const wholeFile = () => `${classicIn}whole.js`;
let whole: Promise<Mount> | null = null;
const bringWhole = () =>
  (whole ??= new Promise((onload, onerror) => ask('script', { src: wholeFile(), onload, onerror })).then(
    () => pairingPracticeWhole.mount,
    (error) => {
      // Who tries again asks again.
      whole = null;
      throw error;
    },
  ));

/** Fetches the rest without running it: a page that is only read has no work with it. The build writes its name here. */
const fetchAhead = () =>
  ask('link', {
    rel: 'modulepreload',
    href: import.meta.url.replace('element.js', 'mount.js'),
    onerror: () => isClassic && ask('link', { rel: 'preload', href: wholeFile(), as: 'script' }),
  });

/** On a server there is nothing to extend, and nothing is drawn. */
const Base = (globalThis.HTMLElement ?? Object) as typeof HTMLElement;

/**
 * `<pairing-practice>`: a still poster until somebody begins, and then the practice, in the same place and as large. What it
 * needs beyond this file is fetched when it comes near the window, and run when somebody begins.
 */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging
export class PairingPracticeElement extends Base {
  static readonly observedAttributes = names.map(attributeOf);

  /** What was set as a property, which counts until its attribute is changed. */
  readonly #set: { [P in ElementProp]?: unknown } = {};
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #own = new CSSStyleSheet();
  readonly #poster = makePoster();
  readonly #kept: Kept = {};
  #drawn: Drawn | null = null;
  /** Somebody began, and did not leave. */
  #begun = false;

  constructor() {
    super();
    this.#own.replaceSync(styles);
    this.#root.adoptedStyleSheets = [this.#own];
    this.#root.append(this.#poster.frame);
    this.#poster.button.onclick = () => void this.start();
  }

  connectedCallback(): void {
    // What was set before the element was known hides what reads it.
    const own = this as unknown as Record<string, unknown>;
    for (const name of names) {
      if (!Object.hasOwn(own, name)) continue;
      const value = own[name];
      delete own[name];
      own[name] = value;
    }
    this.#say();
    whenNear(this, () => void (this.#begun || this.hasAttribute('autostart') ? this.start() : fetchAhead()));
  }

  disconnectedCallback(): void {
    // What is only moved to another place is connected again by then.
    queueMicrotask(() => {
      if (!this.isConnected) this.#close();
    });
  }

  attributeChangedCallback(name: string): void {
    const prop = names.find((one) => attributeOf(one) === name) as ElementProp;
    delete this.#set[prop];
    this.#change(prop);
  }

  /** Begins the practice, as the button on the poster does. */
  async start(): Promise<void> {
    this.#begun = true;
    if (!this.#drawn) this.#say('coming');
    try {
      const mount = await this.#bring();
      if (this.#drawn || !this.isConnected) return;
      const bringFocus = this.#root.activeElement !== null;
      this.#poster.frame.remove();
      this.#drawn = mount({
        element: this,
        names,
        root: this.#root,
        own: this.#own,
        kept: this.#kept,
        bringFocus,
        onExit: () => {
          this.#begun = false;
          this.#close();
          this.#poster.button.focus({ preventScroll: true });
        },
      });
    } catch (error) {
      this.#say('failed');
      this.dispatchEvent(new CustomEvent('failed', { detail: { type: 'failed', error } }));
    }
  }

  /** Begins anew, whatever was done. */
  restart(): void {
    this.#kept.journal = '';
    this.#drawn?.restart();
  }

  get #locale(): Locale {
    const { locale } = this as PracticeElementParts;
    return locale && Object.hasOwn(posters, locale) ? locale : 'nl';
  }

  /** Fetches all that a practice begins with, at once. Who begins hears of it when it does not come. */
  #bring() {
    const rest = Promise.all([import('./mount.js'), firstWords[this.#locale]()]).then(([{ mount }]) => mount);
    return isClassic ? rest.catch(bringWhole) : rest;
  }

  #change(prop: ElementProp): void {
    if (this.#drawn) this.#drawn.change(prop);
    else this.#say();
  }

  #say(what: Saying = 'title'): void {
    const { scheme = 'auto' } = this as PracticeElementParts;
    const dark = scheme === 'auto' ? matchMedia('(prefers-color-scheme: dark)').matches : scheme === 'dark';
    this.#poster.say(what, this.#locale, dark, this.querySelector('a')?.textContent);
  }

  /** Puts the poster back. */
  #close(): void {
    if (!this.#drawn) return;
    this.#drawn.end();
    this.#drawn = null;
    this.#root.append(this.#poster.frame);
    this.#say();
  }

  static {
    for (const name of names) {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: PairingPracticeElement) {
          const text = this.getAttribute(attributeOf(name));
          return name in this.#set ? this.#set[name] : text === null ? undefined : read(name, text);
        },
        set(this: PairingPracticeElement, value: unknown) {
          this.#set[name] = value;
          this.#change(name);
        },
      });
    }
  }
}
// What the loop above defines, and what the events carry.
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging
export interface PairingPracticeElement extends PracticeElementParts {
  addEventListener<T extends keyof ElementEventMap>(
    type: T,
    listener: (this: PairingPracticeElement, event: ElementEventMap[T]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'pairing-practice': PairingPracticeElement;
  }
}

// A second script of the same finds it here, also of another version: the first one stays.
if (globalThis.customElements && !customElements.get('pairing-practice'))
  customElements.define('pairing-practice', PairingPracticeElement);
