import type { Case } from './case.js';
import { firstLevel } from './first-level.js';
import { secondLevel } from './second-level.js';
import { thirdLevel } from './third-level.js';

/** Every case of ours, in the order in which they are practised. */
const all = { ...firstLevel, ...secondLevel, ...thirdLevel };

export type CaseId = keyof typeof all;

const withId = <I extends CaseId>(id: I): Case & { readonly id: I } => ({ id, ...all[id] });

/** Every case of ours. */
export const caseList: readonly (Case & { readonly id: CaseId })[] = (Object.keys(all) as CaseId[]).map((id) =>
  withId(id),
);

export const cases = Object.fromEntries(caseList.map((one) => [one.id, one])) as { readonly [C in CaseId]: Case };

/** Whether a text, from an address for example, names a case of ours. */
export const isCaseId = (text: string): text is CaseId => Object.hasOwn(all, text);
