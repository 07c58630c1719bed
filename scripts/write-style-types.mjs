// TypeScript asks for types of everything that is imported, also of a stylesheet that gives nothing (TS2882).
import { writeFileSync } from 'node:fs';

writeFileSync('dist/styles.css.d.ts', 'export {};\n');
