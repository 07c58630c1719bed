/** How each version of SCORM calls the same six functions. */
const names = {
  '1.2': {
    initialize: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    finish: 'LMSFinish',
  },
  '2004': { initialize: 'Initialize', get: 'GetValue', set: 'SetValue', commit: 'Commit', finish: 'Terminate' },
} as const;

/** The interface of SCORM, guarded: what throws or is refused is `false`, or nothing. */
export interface Api {
  readonly initialize: () => boolean;
  readonly get: (element: string) => string;
  readonly set: (element: string, value: string | number) => boolean;
  readonly commit: () => boolean;
  readonly finish: () => boolean;
}

export function guarded(target: object, version: keyof typeof names): Api {
  const call = (act: keyof (typeof names)['1.2'], ...given: readonly string[]): unknown => {
    try {
      // Called on the interface itself: some learning systems use `this`.
      const api = target as Readonly<Record<string, ((...given: readonly string[]) => unknown) | undefined>>;
      return api[names[version][act]]?.(...given);
    } catch {
      return null;
    }
  };
  const isTrue = (answer: unknown): boolean => String(answer) === 'true';
  return {
    initialize: () => isTrue(call('initialize', '')),
    get: (element) => {
      const value = call('get', element);
      return typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
    },
    set: (element, value) => isTrue(call('set', element, String(value))),
    commit: () => isTrue(call('commit', '')),
    finish: () => isTrue(call('finish', '')),
  };
}

/** How many entries a list has. */
export const countIn = (api: Api, list: string): number => Number.parseInt(api.get(`${list}._count`), 10) || 0;

/** The place of an entry by its id, or the next free one. */
export function placeOf(api: Api, list: string, id: string): { readonly at: number; readonly there: boolean } {
  const count = countIn(api, list);
  for (let at = 0; at < count; at += 1) if (api.get(`${list}.${at}.id`) === id) return { at, there: true };
  return { at: count, there: false };
}
