/** What a learning system keeps of an attempt between two visits, as pairs of element and value. */
export type Stored = Map<string, string>;

export interface Options {
  readonly stored?: Stored;
  readonly mode?: 'normal' | 'review' | 'browse';
  /** From the manifest: 0 to 100. */
  readonly mastery?: number;
}

/** What is refused, with the number of the fact in lms-facts.md 2.1 that says so. */
interface Rule {
  readonly element: RegExp;
  readonly takes: (value: string) => boolean;
  readonly fact: number;
}

const most = (signs: number) => (value: string) => value.length <= signs;
const one =
  (...words: readonly string[]) =>
  (value: string) =>
    words.includes(value);
const like = (pattern: RegExp) => (value: string) => pattern.test(value);
const between = (low: number, high: number) => (value: string) =>
  /^-?\d+(\.\d+)?$/.test(value) && Number(value) >= low && Number(value) <= high;

const types = ['true-false', 'choice', 'fill-in', 'matching', 'performance', 'sequencing', 'likert', 'numeric'];

const rules12: readonly Rule[] = [
  { element: /^cmi\.suspend_data$/, takes: most(4_096), fact: 7 },
  { element: /^cmi\.core\.lesson_location$/, takes: most(255), fact: 7 },
  {
    element: /^cmi\.core\.lesson_status$/,
    takes: one('passed', 'completed', 'failed', 'incomplete', 'browsed'),
    fact: 8,
  },
  { element: /^cmi\.core\.exit$/, takes: one('', 'suspend', 'logout', 'time-out'), fact: 8 },
  { element: /^cmi\.core\.session_time$/, takes: like(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/), fact: 8 },
  { element: /^cmi\.core\.score\.(raw|min|max)$/, takes: between(0, 100), fact: 8 },
  { element: /^cmi\.(interactions|objectives)\.\d+\.id$/, takes: like(/^\S{1,255}$/), fact: 8 },
  { element: /^cmi\.interactions\.\d+\.time$/, takes: like(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/), fact: 8 },
  { element: /^cmi\.interactions\.\d+\.type$/, takes: one(...types), fact: 8 },
  { element: /^cmi\.interactions\.\d+\.student_response$/, takes: most(255), fact: 8 },
  { element: /^cmi\.interactions\.\d+\.result$/, takes: one('correct', 'wrong', 'unanticipated', 'neutral'), fact: 8 },
  {
    element: /^cmi\.objectives\.\d+\.status$/,
    takes: one('passed', 'completed', 'failed', 'incomplete', 'browsed'),
    fact: 8,
  },
];

const performance2004 = /^([\w.]{1,250}\[\.\])[\w.]{1,250}(\[,\]([\w.]{1,250}\[\.\])[\w.]{1,250})*$/;

const rules2004: readonly Rule[] = [
  { element: /^cmi\.suspend_data$/, takes: most(64_000), fact: 7 },
  { element: /^cmi\.location$/, takes: most(1_000), fact: 7 },
  { element: /^cmi\.completion_status$/, takes: one('completed', 'incomplete', 'not attempted', 'unknown'), fact: 9 },
  { element: /^cmi\.success_status$/, takes: one('passed', 'failed', 'unknown'), fact: 9 },
  { element: /^cmi\.exit$/, takes: one('', 'suspend', 'normal', 'logout', 'time-out'), fact: 9 },
  { element: /^cmi\.session_time$/, takes: like(/^PT(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/), fact: 9 },
  { element: /^cmi\.score\.scaled$/, takes: between(-1, 1), fact: 5 },
  { element: /^cmi\.score\.(raw|min|max)$/, takes: between(-1e9, 1e9), fact: 5 },
  { element: /^cmi\.progress_measure$/, takes: between(0, 1), fact: 6 },
  { element: /^cmi\.(interactions|objectives)\.\d+\.id$/, takes: like(/^\S{1,4000}$/), fact: 9 },
  {
    element: /^cmi\.interactions\.\d+\.timestamp$/,
    takes: like(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,2}Z?)?$/),
    fact: 9,
  },
  { element: /^cmi\.interactions\.\d+\.type$/, takes: one(...types, 'other', 'long-fill-in'), fact: 9 },
  { element: /^cmi\.interactions\.\d+\.learner_response$/, takes: like(performance2004), fact: 9 },
  {
    element: /^cmi\.interactions\.\d+\.result$/,
    takes: one('correct', 'incorrect', 'unanticipated', 'neutral'),
    fact: 9,
  },
  { element: /^cmi\.objectives\.\d+\.success_status$/, takes: one('passed', 'failed', 'unknown'), fact: 9 },
  {
    element: /^cmi\.objectives\.\d+\.completion_status$/,
    takes: one('completed', 'incomplete', 'not attempted', 'unknown'),
    fact: 9,
  },
  { element: /^adl\.nav\.request$/, takes: one('exitAll', 'suspendAll', 'continue', 'previous', '_none_'), fact: 9 },
];

const versions = {
  '1.2': {
    rules: rules12,
    words: ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError'],
    status: 'cmi.core.lesson_status',
    exit: 'cmi.core.exit',
    mode: 'cmi.core.lesson_mode',
    entry: 'cmi.core.entry',
    credit: 'cmi.core.credit',
  },
  '2004': {
    rules: rules2004,
    words: ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError'],
    status: 'cmi.completion_status',
    exit: 'cmi.exit',
    mode: 'cmi.mode',
    entry: 'cmi.entry',
    credit: 'cmi.credit',
  },
} as const;

/**
 * A learning system that is as strict about SCORM as Moodle was measured to be, and as forgetful. `refusals` has the number of
 * the fact for all that it did not take.
 */
export function moodle(version: '1.2' | '2004', { stored = new Map(), mode, mastery }: Options = {}) {
  const { rules, words, ...names } = versions[version];
  const [initialize, finish, get, set, commit, lastError] = words;
  const refusals: string[] = [];
  const calls: string[] = [];
  const passed = stored.get(version === '1.2' ? names.status : 'cmi.success_status') === 'passed';
  const began = stored.has(names.status);
  const opened = mode ?? (passed && stored.get(names.exit) !== 'suspend' ? 'review' : 'normal');
  const values: Stored = new Map(stored);
  let open = false;
  let over = false;
  let error = '0';

  const refuse = (fact: number, what: string, code = '405'): string => {
    refusals.push(`fact ${fact}: ${what}`);
    error = code;
    return 'false';
  };
  const countOf = (list: string): number =>
    new Set([...values.keys()].flatMap((key) => new RegExp(`^cmi\\.${list}\\.(\\d+)\\.id$`).exec(key)?.[1] ?? [])).size;
  const given: Readonly<Record<string, () => string>> = {
    [names.mode]: () => opened,
    [names.credit]: () => (opened === 'normal' ? 'credit' : 'no-credit'),
    [names.entry]: () => {
      if (!began) return 'ab-initio';
      return stored.get(names.exit) === 'suspend' ? 'resume' : '';
    },
    'cmi.interactions._count': () => String(countOf('interactions')),
    'cmi.objectives._count': () => String(countOf('objectives')),
    'cmi.interactions._children': () =>
      'id,objectives,time,type,correct_responses,weighting,student_response,result,latency',
    'cmi.objectives._children': () => 'id,score,status',
    [names.status]: () => values.get(names.status) ?? (version === '1.2' ? 'not attempted' : 'unknown'),
  };

  function setValue(element: unknown, value: unknown): string {
    calls.push(`${String(element)}=${String(value)}`);
    if (!open) return refuse(10, `set ${String(element)} in no session`, '301');
    if (typeof element !== 'string' || typeof value !== 'string') return refuse(8, `${String(element)} is no text`);
    const rule = rules.find((one) => one.element.test(element));
    if (!rule) return refuse(8, `no element ${element}`, '201');
    const [, list, index] = /^cmi\.(interactions|objectives)\.(\d+)\./.exec(element) ?? [];
    if (list && Number(index) > countOf(list)) return refuse(8, `gap before ${element}`, '201');
    if (list && !element.endsWith('.id') && !values.has(`cmi.${list}.${index}.id`))
      return refuse(9, `${element} before its id`, '408');
    if (version === '2004' && element.endsWith('.learner_response') && !values.has(`cmi.interactions.${index}.type`))
      return refuse(9, `${element} before its type`, '408');
    if (element.startsWith('cmi.objectives.') && element.endsWith('.id') && version === '2004') {
      const taken = [...values].some(([key, id]) => /^cmi\.objectives\.\d+\.id$/.test(key) && id === value);
      if (taken) return refuse(9, `${element} is taken`, '351');
    }
    if (!rule.takes(value)) return refuse(rule.fact, `${element} = ${value}`);
    values.set(element, value);
    error = '0';
    return 'true';
  }

  function getValue(element: string): string {
    if (!open) return '';
    // In 1.2 answers can be written and not read.
    if (version === '1.2' && /^cmi\.interactions\.\d+\./.test(element)) return '';
    return given[element]?.() ?? values.get(element) ?? '';
  }

  function save(): void {
    if (opened !== 'normal') return;
    for (const [key, value] of values) stored.set(key, value);
  }

  function end(): string {
    calls.push('finish');
    if (!open) return refuse(10, 'finished twice', '301');
    open = false;
    over = true;
    const raw = values.get('cmi.core.score.raw');
    if (version === '1.2' && mastery !== undefined && raw !== undefined && raw !== '')
      values.set(names.status, Number(raw) >= mastery ? 'passed' : 'failed');
    if (!values.has(names.status)) values.set(names.status, 'completed');
    save();
    return 'true';
  }

  const api = {
    [initialize]: () => {
      calls.push('initialize');
      // Not only refused: its own program breaks.
      if (over) throw new TypeError('fact 10: cannot read properties of undefined');
      if (open) return refuse(10, 'initialized twice', '101');
      open = true;
      return 'true';
    },
    [finish]: end,
    [get]: getValue,
    [set]: setValue,
    [commit]: () => {
      calls.push('commit');
      if (!open) return refuse(10, 'committed in no session', '301');
      save();
      return 'true';
    },
    [lastError]: () => error,
  };
  return { api, refusals, calls, stored };
}

/** The grade that the gradebook shows: it reads the raw score, unscaled. */
export const gradeIn = (stored: Stored): number =>
  Number(stored.get('cmi.core.score.raw') ?? stored.get('cmi.score.raw') ?? 0);
