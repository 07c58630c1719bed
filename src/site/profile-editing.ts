import { type ProfileProblem, sayProblem } from '../profile/rules.js';
import type { Draft } from '../profile/draft.js';
import type { Chosen, FormGroup, ProfileFormStrings, TypedField } from '../strings/profile-form.js';
import type { ProfileProblemStrings } from '../strings/profile.js';

/** What every part of the form needs: the profile as it is written, what is wrong with it, and how to change it. */
export interface Editing {
  readonly t: ProfileFormStrings;
  readonly rules: ProfileProblemStrings;
  readonly draft: Draft;
  readonly problems: readonly ProfileProblem[];
  readonly onSet: (path: readonly string[], value: unknown) => void;
}

/** What is wrong with a field, in words; null when nothing is. */
export function wrongWith({ t, rules, problems }: Editing, path: readonly string[]): string | null {
  const found = problems.find((problem) => problem.path === path.join('.'));
  return found ? t.allowed(rules.allowed[found.rule](found.detail)) : null;
}

/** The fields of a profile, in the groups in which the form asks for them; help desks are asked for apart. */
export const formGroups: readonly {
  readonly name: Exclude<FormGroup, 'desks'>;
  readonly typed: readonly TypedField[];
  readonly chosen: readonly (keyof Chosen)[];
}[] = [
  { name: 'school', typed: ['school.name', 'school.mark', 'school.mailDomain'], chosen: [] },
  { name: 'person', typed: ['person.name', 'person.mailName'], chosen: [] },
  { name: 'rules', typed: ['asked.from'], chosen: ['asked.network', 'codes', 'phones', 'addresses'] },
  { name: 'times', typed: ['lifetimes.pushSeconds', 'lifetimes.qrMinutes'], chosen: [] },
  { name: 'words', typed: [], chosen: ['generation'] },
];

/** Where an answer stands in a profile. */
export const pathOf = (field: keyof Chosen): string => (field === 'codes' ? 'methods' : field);

/** How the form calls a field, and the group that it is in; null for what has no field in it. */
export function fieldName(t: ProfileFormStrings, path: string): string | null {
  for (const { name, typed, chosen } of formGroups) {
    const asked = typed.find((field) => field === path);
    const answered = chosen.find((field) => pathOf(field) === path);
    if (asked) return `${t.groups[name]}, ${t.typed[asked].name}`;
    if (answered) return `${t.groups[name]}, ${t.chosen[answered].name}`;
  }
  const [desks, at, field = '', , part = ''] = path.split('.');
  if (desks !== 'helpDesks' || !at) return null;
  const names: Readonly<Record<string, string>> = { ...t.desk.fields, hours: t.desk.hours };
  const name = names[field];
  const side = part === 'from' || part === 'to' ? `, ${t.desk[part]}` : '';
  return name ? `${t.desk.title(Number(at) + 1)}, ${name}${side}` : null;
}

/** One wrong field in words: under the name that the form has for it, or, where it has none, with what stands there. */
export interface Wrong {
  readonly path: string;
  readonly name: string | null;
  readonly sentence: string;
}

export const wrongsOf = ({ t, rules, problems }: Editing): readonly Wrong[] =>
  problems.map((problem) => {
    const { path, rule, detail } = problem;
    const name = fieldName(t, path);
    return { path, name, sentence: name ? t.allowed(rules.allowed[rule](detail)) : sayProblem(problem, rules) };
  });
