import type { Channel } from '../../machines/cases/case.js';
import { leadOf } from '../../machines/cases/mended.js';
import { nextRepair } from '../../machines/cases/next-repair.js';
import { planOf } from '../../machines/cases/plan.js';
import { isReferred } from '../../machines/cases/refer.js';
import type { DeskEvent, RepairBy, Visit } from '../../machines/cases/visit.js';
import { Icon } from '../parts/icon.js';
import { coachLine } from '../player/coach-line.js';
import { coachSentence, type Speakers } from '../player/coach-text.js';
import { sceneOf } from '../player/scene.js';
import type { DeskStrings } from '../strings/desk.js';
import { Choice } from './choice.js';

interface MendToolsProps {
  readonly t: DeskStrings;
  readonly visit: Visit;
  readonly name: string;
  readonly speakers: Speakers;
  readonly by: RepairBy;
  readonly onBy: (by: RepairBy) => void;
  readonly onHappen: (...events: readonly DeskEvent[]) => void;
  readonly onUndo: (() => void) | null;
  readonly onName: () => void;
}

/** Who can do something, over each channel: nothing is done together with somebody who is not there. */
const hands: { readonly [C in Channel]: readonly RepairBy[] } = {
  desk: ['learner', 'together', 'admin'],
  telephone: ['learner', 'admin'],
  mail: ['learner', 'admin'],
};

/** Solving it: on the devices at the desk, and step by step where nothing is seen; seeing that it works; and finishing. */
export function MendTools(props: MendToolsProps) {
  const { t, visit, name, speakers, by, onBy, onHappen, onUndo, onName } = props;
  const { channel } = visit.one;
  const last = visit.done.at(-1);
  const works = last?.event.type === 'desk.check' ? last.works : null;
  const plan = planOf(visit);
  const referred = isReferred(visit);
  if (!isNamed(visit))
    return (
      <section className="mend" tabIndex={-1} aria-label={t.tools.mend}>
        <p>{t.mendFirst}</p>
        <button type="button" className="tb" onClick={onName}>
          {t.toName}
        </button>
      </section>
    );
  return (
    <section className="mend" tabIndex={-1} aria-label={t.tools.mend}>
      <p className="mend__how">
        <Icon name="hand" />
        <span>{t.mend[channel](name)}</span>
      </p>
      <Choice
        title={t.by.title}
        value={by}
        options={hands[channel].map((one) => [one, one === 'learner' ? t.by.learner(name) : t.by[one]])}
        onChoose={onBy}
      />
      <p className="side__wants">{t.notSure}</p>
      {plan && nextRepair(plan)?.by === 'admin' && by !== 'admin' && <p className="remark">{t.atSchool}</p>}
      {channel !== 'desk' && by === 'learner' && (
        <NextStep t={t} visit={visit} name={name} speakers={speakers} onHappen={onHappen} />
      )}
      <div className="mend__on">
        <button type="button" className="tb" aria-disabled={!onUndo || undefined} onClick={onUndo ?? undefined}>
          <Icon name="back" size={20} />
          {t.undo}
        </button>
        <button type="button" className="tb" onClick={() => onHappen({ type: 'desk.check' })}>
          <Icon name="eye" size={20} />
          {t.works}
        </button>
        {works !== null && (
          <p className="remark" data-good={works || undefined}>
            {works ? t.itWorks : t.notYet}
          </p>
        )}
        <button type="button" className="tb" onClick={() => onHappen({ type: 'desk.refer' })}>
          <Icon name={referred ? 'check' : 'chat'} size={20} />
          {referred ? t.refer.done : t.refer.press}
        </button>
        <button type="button" className="desk-go" onClick={() => onHappen({ type: 'desk.close' })}>
          <span>{t.close}</span>
          <span className="desk-go__arrow">
            <Icon name="check" weight={3} />
          </span>
        </button>
      </div>
    </section>
  );
}

/** Whether the helper said what it is, right or wrong. */
export const isNamed = ({ done }: Visit): boolean => done.some(({ event }) => event.type === 'desk.name');

type NextStepProps = Pick<MendToolsProps, 't' | 'visit' | 'name' | 'speakers' | 'onHappen'>;

/** What the step plan for what was named says next, to be read aloud or written. */
function NextStep({ t, visit, name, speakers, onHappen }: NextStepProps) {
  const plan = planOf(visit);
  if (!plan) return <p className="mend__how">{t.noPlan}</p>;
  const lead = leadOf(plan);
  const next = nextRepair(plan);
  if (next?.by === 'admin') return null;
  if (!lead.stop) return <p className="mend__how">{t.ready(name)}</p>;
  if (!next) return <p className="mend__how">{t.noStep}</p>;
  const line = coachLine(lead, sceneOf(plan.run.world), speakers.coach.stage);
  const last = visit.done.at(-1);
  const vain = last?.event.type === 'desk.tell';
  return (
    <div className="mend__step">
      <p className="mend__to">{t.next(name)}</p>
      <p className="mend__say">{coachSentence(line.say, speakers)}</p>
      <button type="button" className="tb" onClick={() => onHappen({ type: 'desk.tell' })}>
        <Icon name="chat" size={20} />
        {t.tellStep[visit.one.channel]}
      </button>
      {vain && <p className="remark">{last.works ? t.vain.already : `${t.vain.answer} ${t.vain.hint}`}</p>}
    </div>
  );
}
