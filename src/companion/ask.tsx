import { type Companion, pictures } from '../../machines/coach/companion.js';
import { type Drawing, Picture } from './picture.js';

interface AskProps {
  readonly now: Companion;
  readonly drawing: Drawing;
  readonly onSee: (key: string) => void;
}

/** At most six pictures: which of them is on the real screen? */
export function Ask({ now, drawing, onSee }: AskProps) {
  return (
    <ul className="pics" data-device={now.device === 'laptop' ? 'laptop' : 'phone'}>
      {pictures(now).map((glance) => (
        <li key={glance.key}>
          <button type="button" className="pic" onClick={() => onSee(glance.key)}>
            <Picture drawing={drawing} glance={glance} small />
          </button>
        </li>
      ))}
    </ul>
  );
}
