import { caseList } from '../../machines/cases/cases.js';
import { checkCase } from '../../machines/cases/check-case.js';
import { expertOf } from '../../machines/cases/expert.js';
import { probesOver } from '../../machines/cases/probes.js';
import { scoreOf } from '../../machines/cases/score.js';
import { openVisit } from '../../machines/cases/visit.js';
import { randomHelper, repairsAll } from './helpers.js';

const seed = 47;

const rows = caseList.map((one, draw) => {
  const { problem, solvable, decidable, expertSteps, probes, hypotheses } = checkCase(one, 'android', seed);
  const { id, level, channel, causes } = one;
  const expert = expertOf(one, 'android', seed);
  const came = openVisit(one, 'android', seed);
  return {
    id,
    level,
    channel,
    causes: causes.join(' '),
    hypotheses,
    looks: probesOver(channel).length,
    probes,
    expertSteps,
    solvable,
    decidable,
    // What three helpers get: the expert, one who repairs everything without testing, and one who does whatever comes to hand.
    expert: scoreOf(expert.visit, expert).total,
    blind: scoreOf(repairsAll(came), expert).total,
    random: scoreOf(randomHelper(came, draw), expert).total,
    problem: problem?.code ?? '',
  };
});
if (process.argv.includes('--json')) console.log(JSON.stringify(rows));
else console.table(rows);
