import { useState } from 'react';
import type { CauseId } from '../../machines/cases/case.js';
import type { DeskEvent, Sure } from '../../machines/cases/visit.js';
import { Icon } from '../parts/icon.js';
import { CausePicker } from './cause-picker.js';
import { Choice } from './choice.js';
import type { DeskWords } from './words.js';

interface NameFormProps {
  readonly words: DeskWords;
  readonly onName: (event: DeskEvent) => void;
}

const certainties: readonly Sure[] = [1, 2, 3];

/** What it can be: all that can go wrong, of which one is named or two, and how sure it is. */
export function NameForm({ words, onName }: NameFormProps) {
  const t = words.desk;
  const [chosen, choose] = useState<readonly CauseId[]>([]);
  const [sure, setSure] = useState<Sure>(2);
  const [empty, setEmpty] = useState(false);
  const title = (
    <>
      {t.which} <small>{t.whichHow}</small>
    </>
  );
  return (
    <form
      className="name-form"
      tabIndex={-1}
      aria-label={t.tools.name}
      onSubmit={(event) => {
        event.preventDefault();
        setEmpty(chosen.length === 0);
        if (chosen.length > 0) onName({ type: 'desk.name', causes: chosen, sure });
      }}
    >
      <CausePicker words={words} title={title} chosen={chosen} onChoose={choose} />
      <Choice
        title={t.howSure}
        value={sure}
        options={certainties.map((one) => [one, t.sure[one]])}
        onChoose={setSure}
      />
      <div className="side__foot">
        <output className="remark">{empty && chosen.length === 0 && t.nameFirst}</output>
        <button type="submit" className="desk-go">
          <span>{t.name}</span>
          <span className="desk-go__arrow">
            <Icon name="right" weight={3} />
          </span>
        </button>
      </div>
    </form>
  );
}
