import { caseList } from '../../machines/cases/cases.js';
import { solve } from '../../machines/cases/solve.js';

const solutions = caseList.map((one) => solve(one));
if (process.argv.includes('--json')) console.log(JSON.stringify(solutions));
else console.table(solutions);
