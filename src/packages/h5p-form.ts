import { dials } from '../../machines/coach/dial.js';
import { slipIds } from '../../machines/conditions/slips.js';
import { scenarios } from '../../machines/scenarios/registry.js';
import type { ScenarioId } from '../../machines/scenarios/index.js';
import type { H5PStrings } from '../strings/h5p.js';
import { languageNames, locales } from '../strings/load.js';
import type { PackageStrings } from '../strings/packages.js';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** A field of the form of an H5P content type, as its semantics say it. */
export interface Field {
  readonly name: string;
  readonly type: 'select' | 'number' | 'text';
  readonly label: string;
  readonly description: string;
  readonly importance: 'high' | 'medium' | 'low';
  readonly options?: readonly Option[];
  readonly default?: string;
  readonly optional?: true;
  readonly min?: number;
  readonly max?: number;
  readonly maxLength?: number;
}

/** The form in which an author chooses a practice. What it asks is what a lesson says, in a form that H5P leaves as it is. */
export function formOf(t: H5PStrings, { titles, problems }: PackageStrings): readonly Field[] {
  const ids = Object.keys(scenarios) as readonly ScenarioId[];
  return [
    {
      name: 'scenario',
      type: 'select',
      ...t.scenario,
      importance: 'high',
      options: ids.map((value) => ({ value, label: titles[value] })),
      default: 'first-setup',
    },
    {
      name: 'coach',
      type: 'select',
      label: t.coach.label,
      description: t.coach.description,
      importance: 'high',
      options: dials.map((value) => ({ value, label: t.coach.options[value] })),
      default: 'together',
    },
    {
      name: 'phone',
      type: 'select',
      label: t.phone.label,
      description: t.phone.description,
      importance: 'medium',
      options: (['android', 'iphone'] as const).map((value) => ({ value, label: t.phone.options[value] })),
      default: 'android',
    },
    {
      name: 'locale',
      type: 'select',
      ...t.locale,
      importance: 'medium',
      options: locales.map((value) => ({ value, label: languageNames[value] })),
      default: 'nl',
    },
    { name: 'pass', type: 'number', ...t.pass, importance: 'medium', optional: true, min: 0, max: 100 },
    {
      name: 'slip',
      type: 'select',
      ...t.slip,
      importance: 'low',
      options: slipIds.map((value) => ({ value, label: problems[value] })),
      optional: true,
    },
    { name: 'conditions', type: 'text', ...t.conditions, importance: 'low', optional: true, maxLength: 300 },
    { name: 'profile', type: 'text', ...t.profile, importance: 'low', optional: true, maxLength: 100_000 },
  ];
}

/** The words of the form alone, in the same order: how H5P has them in another language. */
export const translationOf = (form: readonly Field[]) => ({
  semantics: form.map(({ label, description, options }) => ({
    label,
    description,
    ...(options && { options: options.map((option) => ({ label: option.label })) }),
  })),
});
