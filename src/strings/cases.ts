import type { CaseId } from '../../machines/cases/cases.js';
import type { Story } from '../../machines/cases/story.js';

/** Who asks for help in each case. Everybody is called De Vries here, because the account on the devices is one. */
export type CaseStories = { readonly [C in CaseId]: Story };
