import { configure } from '@testing-library/dom';

/** How long a test waits for what comes late: a busy computer draws late. */
export const patient = { timeout: 10_000 };

configure({ asyncUtilTimeout: patient.timeout });
