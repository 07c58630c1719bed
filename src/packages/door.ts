/** What `bin/pairing-practice.mjs` makes packages with. */
export { version } from '../../package.json';
export { help, readCommand } from './command.js';
