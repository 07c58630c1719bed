import { writeFileSync } from 'node:fs';
import { coverage } from './coverage.js';

writeFileSync('docs/coverage.md', await coverage());
