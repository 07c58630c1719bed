import { confusion } from './confusion.js';

const rows = confusion();
if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2));
else {
  const said = ({ named, nothing, own }: (typeof rows)[number]): string => {
    const all = Object.entries(named).map(([id, count]) => `${id} ${count}`);
    return [...all, ...(nothing > 0 ? [`nothing ${nothing}`] : [])].join(', ') || (own ? 'no practice' : 'no run');
  };
  const lines = rows.map(
    (row) =>
      `${row.id.padEnd(18)}${String(row.runs).padStart(4)}   ${said(row).padEnd(24)}${row.own ? 'what a practice is about' : row.shown.join(', ')}`,
  );
  console.log(`${'entry'.padEnd(18)}runs   named                   shown first at`);
  console.log(lines.join('\n'));
  const wrong = rows.filter(
    ({ id, own, runs, named }) => Object.keys(named).some((other) => other !== id) || (!own && named[id] !== runs),
  );
  console.log(`\n${rows.length} entries, ${wrong.length} confused`);
}
