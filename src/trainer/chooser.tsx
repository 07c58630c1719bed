import { useEffect, useId, useMemo, useState } from 'react';
import type { CauseId } from '../../machines/cases/case.js';
import { workshopLengths } from '../../machines/cases/workshop.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import { ours } from '../../machines/scenarios/registry.js';
import type { ScenarioId } from '../../machines/scenarios/scenario.js';
import { Give } from '../class/give.js';
import { UnreadList } from '../class/unread-list.js';
import type { ReadFile } from '../parts/read-text-file.js';
import { Icon } from '../parts/icon.js';
import type { StageStrings } from '../strings/stage.js';
import { itemsOf, readGiven, wrongIn } from './items.js';
import type { TrainerWords } from './words.js';

interface ChooserProps {
  readonly words: TrainerWords;
  readonly stage: Pick<StageStrings, 'scenarios' | 'android' | 'iphone'>;
  readonly phone: PhoneKind;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly onPhone: (phone: PhoneKind) => void;
  /** A workshop, or a practice. */
  readonly onShow: (show: string) => void;
  /** What was pasted. */
  readonly onGiven: (texts: readonly string[]) => void;
}

const phones = ['android', 'iphone'] as const;
const scenarioIds = [...ours] as readonly ScenarioId[];
const isOneOf = <T extends string>(all: readonly T[], value: string): value is T => all.some((one) => one === value);

/** What can be shown: a workshop, a practice with or without a mistake, or what somebody shared. */
export function Chooser({ words, stage, phone, typed, onTyped, onPhone, onShow, onGiven }: ChooserProps) {
  const { t, slips } = words;
  const c = t.choose;
  const id = useId();
  const [scenario, setScenario] = useState<ScenarioId>('first-setup');
  const [cause, setCause] = useState<CauseId | null>(null);
  const [files, setFiles] = useState<readonly ReadFile[]>([]);
  const [wrong, setWrong] = useState<readonly CauseId[]>([]);
  // To find them takes as long as some are tried: the page is drawn first.
  useEffect(() => {
    const timer = setTimeout(() => setWrong(wrongIn(scenario, phone)));
    return () => clearTimeout(timer);
  }, [scenario, phone]);
  const given = useMemo(() => readGiven(typed, files), [files, typed]);
  const has = typed.trim() !== '' || files.length > 0;
  const says = [t.give.counted(given.items), ...(given.double > 0 ? [t.give.double(given.double)] : [])].join(' ');
  const chosen = cause && wrong.includes(cause) ? cause : null;
  return (
    <>
      <section className="st-step" aria-labelledby={`${id}w`}>
        <h2 id={`${id}w`}>{c.workshop}</h2>
        <p>{c.workshopSays}</p>
        <ul className="tr-lengths">
          {workshopLengths.map((length) => (
            <li key={length}>
              <button type="button" className="go-on" onClick={() => onShow(String(length))}>
                <Icon name="play" />
                <span>
                  <b>{c.minutes(length)}</b>
                  <small>{c.items(itemsOf({ show: String(length), set: null, given: [] }).length)}</small>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section className="st-step" aria-labelledby={`${id}p`}>
        <h2 id={`${id}p`}>{c.practice}</h2>
        <p>{c.practiceSays}</p>
        <label className="tr-field">
          <b>{c.which}</b>
          <select
            value={scenario}
            onChange={({ target }) => isOneOf(scenarioIds, target.value) && setScenario(target.value)}
          >
            {scenarioIds.map((one) => (
              <option key={one} value={one}>
                {stage.scenarios[one]}
              </option>
            ))}
          </select>
        </label>
        <label className="tr-field">
          <b>{c.wrong}</b>
          <select
            value={chosen ?? ''}
            onChange={({ target }) => setCause(isOneOf(wrong, target.value) ? target.value : null)}
          >
            <option value="">{c.nothingWrong}</option>
            {wrong.map((one) => (
              <option key={one} value={one}>
                {slips[one]}
              </option>
            ))}
          </select>
        </label>
        <label className="tr-field">
          <b>{c.phone}</b>
          <select value={phone} onChange={({ target }) => isOneOf(phones, target.value) && onPhone(target.value)}>
            {phones.map((one) => (
              <option key={one} value={one}>
                {stage[one]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="go" onClick={() => onShow(chosen ? `${scenario}.${chosen}` : scenario)}>
          <span>{c.show}</span>
          <span className="go__arrow">
            <Icon name="right" size={24} />
          </span>
        </button>
      </section>
      <section className="st-step" aria-labelledby={`${id}s`}>
        <h2 id={`${id}s`}>{c.shared}</h2>
        <p>{c.sharedSays}</p>
        <Give
          t={t.give}
          typed={typed}
          files={files}
          onType={onTyped}
          onFiles={(more) => setFiles([...files, ...more])}
          onClear={() => {
            onTyped('');
            setFiles([]);
          }}
        >
          {has && <p className="cl-says">{says}</p>}
          <UnreadList t={t.unread} unread={given.unread} />
        </Give>
        {given.items > 0 && (
          <button type="button" className="go" onClick={() => onGiven(given.texts)}>
            <span>{c.showAll(given.items)}</span>
            <span className="go__arrow">
              <Icon name="right" size={24} />
            </span>
          </button>
        )}
      </section>
    </>
  );
}
