/** What of the core of H5P a content type stands on. */
export interface Core {
  /** Called on an instance it makes it one that can tell and be told. */
  readonly EventDispatcher: { readonly prototype: object; readonly call: (instance: object) => void };
  PairingPractice?: unknown;
}

/** What the core gives to each instance. */
export interface Told {
  readonly setActivityStarted: () => void;
  readonly trigger: (event: 'resize') => void;
  /** `more` stands in the statement beside what the core writes in each. */
  readonly triggerXAPI: (verb: 'progressed', more: { readonly result: unknown }) => void;
  readonly triggerXAPIScored: (
    score: number,
    most: number,
    verb: 'completed',
    completion: boolean,
    success: boolean | undefined,
  ) => void;
}

/** What a site knows of the content beside its form. */
export interface Extras {
  readonly metadata?: { readonly title?: string };
  /** What `getCurrentState` told at an earlier visit, where the site keeps it. */
  readonly previousState?: { readonly journal?: unknown };
}

/** What the author filled in. */
export interface Params {
  readonly scenario?: string;
  readonly coach?: string;
  readonly phone?: string;
  readonly locale?: string;
  readonly pass?: number;
  readonly slip?: string;
  readonly conditions?: string;
  readonly profile?: string;
}

/** An instance, as the core and a site see it. */
export interface Instance extends Told {
  contentId: number | string;
  attach: (container: { readonly 0?: HTMLElement }) => void;
  getCurrentState: () => { readonly journal: string } | undefined;
  getScore: () => number;
  getMaxScore: () => number;
}
