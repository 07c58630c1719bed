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

/** Gives the objective of an id: one of before us, from the manifest or an earlier attempt, or a new one; null where that is refused. */
export function objectivesOf(api: Api): (id: string) => string | null {
  const count = countIn(api, 'cmi.objectives');
  const known = new Map(Array.from({ length: count }, (_, at) => [api.get(`cmi.objectives.${at}.id`), at]));
  let next = count;
  return (id) => {
    const at = known.get(id) ?? next;
    const objective = `cmi.objectives.${at}`;
    if (known.has(id)) return objective;
    if (!api.set(`${objective}.id`, id)) return null;
    known.set(id, at);
    next += 1;
    return objective;
  };
}
