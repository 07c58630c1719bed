import report from '../styles/report.css?inline';

export { Report } from './report.js';

/** The styles of the report, by the place that they have in the order of the styles. */
export const styles = { report };
