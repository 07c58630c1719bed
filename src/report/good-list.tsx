import type { Assessment, Skill } from '../../machines/coach/assess.js';
import { Icon } from '../parts/icon.js';
import type { ReportStrings } from '../strings/report.js';

interface GoodListProps {
  readonly assessment: Assessment;
  readonly t: ReportStrings;
}

/** What went well, which comes first: what was shown, alone or with help, and what was reached. */
export function GoodList({ assessment: { arrived, goals, skills, watched }, t: { good } }: GoodListProps) {
  const shown = (Object.keys(skills) as Skill[]).flatMap((skill) => {
    const said = skills[skill];
    return said === 'alone' || said === 'helped' ? [{ id: skill, says: good.skills[skill], how: good[said] }] : [];
  });
  const guarded = goals.some(({ id, reached }) => id === 'nobodyLetIn' && reached);
  return (
    <div className="finish__panel report__good">
      <h3>{good.title}</h3>
      <ul>
        {arrived && <Point says={watched ? good.watched : good.arrived} />}
        {!arrived && !guarded && shown.length === 0 && <Point says={good.begun} />}
        {guarded && <Point says={good.guarded} />}
        {shown.map(({ id, says, how }) => (
          <Point key={id} says={says} how={how} />
        ))}
      </ul>
    </div>
  );
}

function Point({ says, how }: { readonly says: string; readonly how?: string }) {
  return (
    <li>
      <Icon name="check" size={22} weight={2.8} />
      <span>
        <b>{says}</b> {how}
      </span>
    </li>
  );
}
