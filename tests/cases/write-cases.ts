import { caseRun } from '../../machines/cases/case.js';
import { caseList } from '../../machines/cases/cases.js';
import { solve } from '../../machines/cases/solve.js';

const solutions = caseList.map((one) => solve(one, caseRun(one, 'android', 47)));
if (process.argv.includes('--json')) console.log(JSON.stringify(solutions));
else console.table(solutions);
