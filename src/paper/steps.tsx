import { Icon } from '../parts/icon.js';
import { EndCard } from './end-card.js';
import { Picture } from './picture.js';
import type { Card, StepPlan } from './step-plan.js';

interface StepsProps {
  readonly plan: StepPlan;
  readonly cards: readonly Card[];
  /** The end stands behind them. */
  readonly ends: boolean;
}

/** Six steps at most, each with its picture, and after the last how it ends. */
export function Steps({ plan, cards, ends }: StepsProps) {
  const { words, shown, icons } = plan;
  const { paper: t } = words;
  return (
    <div className="pp-cards">
      {cards.map((card) => {
        const { moment, part, of, name, at } = card;
        const { device, stop } = moment;
        const drawn = device === 'laptop' ? device : 'phone';
        const Heading = part === 1 ? 'h2' : 'h3';
        return (
          <article key={`${stop.id}${part}`} className="pp-card" data-device={drawn}>
            <Heading>
              <b>
                <span className="sr">{t.step('')}</span>
                {stop.step}
              </b>
              <span>
                {name} {of > 1 && <i>{t.part(part, of)}</i>}
              </span>
              <small>
                <Icon name={icons[drawn]} size={18} />
                <span>{at}</span>
              </small>
            </Heading>
            <Picture card={card} strings={shown} />
            <div className="pp-says">
              <p className="pp-say">{card.say}</p>
              <p className="pp-why">{card.why}</p>
            </div>
          </article>
        );
      })}
      {ends && <EndCard plan={plan} />}
    </div>
  );
}
