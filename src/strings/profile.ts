/** What a field of a profile can fail. */
export type RuleId =
  | 'json'
  | 'long'
  | 'object'
  | 'list'
  | 'name'
  | 'label'
  | 'labelId'
  | 'mark'
  | 'domain'
  | 'mailName'
  | 'date'
  | 'choice'
  | 'switch'
  | 'between'
  | 'telephone'
  | 'time'
  | 'hours'
  | 'push'
  | 'missing'
  | 'unknown';

/** What is said of a wrong profile. */
export interface ProfileProblemStrings {
  /** One sentence: the field, what stands there, and what is allowed. */
  readonly wrong: (path: string, found: string, allowed: string) => string;
  /** How the profile itself is called where no field of it is meant. */
  readonly whole: string;
  readonly nothing: string;
  /** How many other fields are wrong. */
  readonly more: (count: number) => string;
  /** What is allowed; `detail` holds choices, bounds or a length. */
  readonly allowed: Readonly<Record<RuleId, (detail: string) => string>>;
}
