import { Icon } from '../parts/icon.js';
import type { StepPlan } from './step-plan.js';

/** How a step plan ends: at the goal, or where only other people can help on. */
export function EndCard({ plan: { end } }: { readonly plan: StepPlan }) {
  return (
    <article className="pp-card pp-card--end">
      <h2>
        <b>
          <Icon name={end.arrived ? 'check' : 'help'} size={18} weight={3} />
        </b>
        <span>{end.name}</span>
      </h2>
      <p className="pp-say">{end.text}</p>
    </article>
  );
}
