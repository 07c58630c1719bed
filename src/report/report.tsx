import { type ReactNode, useEffect, useId, useMemo, useRef } from 'react';
import { assess, type Assessment, isLetIn, type Next } from '../../machines/coach/assess.js';
import { type Detour, diagnose } from '../../machines/coach/diagnose.js';
import { doneIn } from '../../machines/scenarios/folded.js';
import type { Run, StopId } from '../../machines/scenarios/index.js';
import { Icon, type IconName } from '../parts/icon.js';
import type { CatalogueStrings } from '../strings/catalogue.js';
import type { SlipNames } from '../strings/exercises.js';
import type { ReportStrings } from '../strings/report.js';
import { clockOf } from './clock-of.js';
import { DetourList } from './detour-list.js';
import { GoodList } from './good-list.js';
import { Share } from './share.js';
import { type Lane, isLong, letterIn, wayOf } from './way.js';
import { WayPicture } from './way-picture.js';

interface ReportProps {
  readonly run: Run;
  /** What the practice is called. */
  readonly practice: string;
  /** Instead of how it went: whose it is. */
  readonly title: string | null;
  readonly t: ReportStrings;
  readonly catalogue: CatalogueStrings;
  readonly stops: Readonly<Record<StopId, { readonly name: string }>>;
  readonly icons: Readonly<Record<Lane, IconName>>;
  readonly names: Readonly<Record<Lane, string>>;
  /** How another practice is called. */
  readonly nameOf: (next: Extract<Next, { practise: 'scenario' }>) => string;
  /** The address that opens this run elsewhere; nothing where there is no page to link to. */
  readonly link: string | null;
  readonly onBack: () => void;
  readonly slips: SlipNames;
  /** Goes back to before an entry of the journal, to do it again: what that is called. */
  readonly onAgain: (entry: number, name: string) => void;
  readonly onNext: (next: Extract<Next, { practise: 'scenario' }>) => void;
}

/** One sentence about how it went; of detours that were folded nobody knows how they ended. */
function kindOf(
  { arrived, exit, goals, detours, earlier, recoveries, watched }: Assessment,
  inNow: Detour | null,
  { kind }: ReportStrings,
): string {
  const count = detours.length + earlier;
  if (isLetIn(goals)) return arrived ? kind.danger : kind.inside;
  if (!arrived && exit) return kind.exit;
  if (!arrived) return inNow ? kind.inDetour(letterIn(detours, inNow)) : kind.onTheWay;
  if (watched) return kind.watched;
  if (count === 0) return goals.every(({ help }) => help === 'none') ? kind.straight : kind.straightHelped;
  if (earlier > 0 || detours.some(({ to }) => to === null)) return kind.around(count);
  return recoveries.helped > 0 ? kind.helped(count) : kind.alone(count);
}

/** How a practice went: the way that was gone, what went well, each detour, and what comes next. */
export function Report({
  run,
  practice,
  title: whose,
  t,
  catalogue,
  stops,
  icons,
  names,
  nameOf,
  link,
  slips,
  onBack,
  onAgain,
  onNext,
}: ReportProps) {
  const assessment = useMemo(() => assess(run), [run]);
  const done = useMemo(() => doneIn(run), [run]);
  const rows = useMemo(() => wayOf(assessment, done, run.folded), [assessment, done, run.folded]);
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => title.current?.focus(), []);
  const { goals, detours, earlier, still, watched, next } = assessment;
  const safety = goals.find(({ id }) => id === 'nobodyLetIn');
  const steps = goals.filter(({ id }) => id !== 'nobodyLetIn');
  const reached = steps.filter((goal) => goal.reached);
  const alone = reached.filter(({ help }) => help === 'none').length;

  return (
    <section className="finish report" data-long={isLong(rows) || undefined} aria-labelledby={id}>
      <div className="finish__in">
        <div className="finish__head">
          <button type="button" className="finish__back" onClick={onBack}>
            <Icon name="left" />
            <span>{t.back}</span>
          </button>
          <p className="report__name">
            {t.name}: {practice}
          </p>
          <h2 id={id} ref={title} tabIndex={-1}>
            {whose ?? kindOf(assessment, diagnose(run), t)}
          </h2>
          <dl className="report__facts">
            <Fact says={alone > 0 ? t.facts.stepsAlone : watched ? t.facts.stepsSeen : t.facts.stepsDone}>
              {t.facts.of(alone > 0 ? alone : reached.length, steps.length)}
            </Fact>
            <Fact says={t.facts.detours(detours.length + earlier)}>{detours.length + earlier}</Fact>
            <Fact says={still ? t.facts.acts(assessment.done) : t.facts.clock}>
              {still ? assessment.done : clockOf(assessment.ticks)}
            </Fact>
            {safety && <Fact says={t.facts.safety}>{safety.reached ? t.facts.kept : t.facts.failed}</Fact>}
          </dl>
        </div>
        <div className="finish__panel report__way">
          <h3>{t.route.title}</h3>
          <WayPicture
            rows={rows}
            still={still}
            t={t}
            stops={stops}
            icons={icons}
            names={names}
            arrived={assessment.arrived}
          />
          <p className="report__note">
            {still ? t.route.still : t.route.ran}
            {run.folded && ` ${t.route.folded(earlier)}`}
          </p>
        </div>
        <GoodList assessment={assessment} t={t} />
        <DetourList
          assessment={assessment}
          done={done}
          t={t}
          catalogue={catalogue}
          names={names}
          slips={slips}
          folded={run.folded?.names ?? []}
          onAgain={onAgain}
        />
        <div className="finish__panel finish__next report__next">
          <h3>{t.next.title}</h3>
          {next.practise === 'detour' ? (
            <NextWay
              says={t.next.detour(letterIn(detours, { id: next.id, from: next.entry }))}
              name={`${t.detours.again}: ${slips[next.id]}`}
              onGo={() => onAgain(next.entry, slips[next.id])}
            />
          ) : next.why === 'unfinished' && !assessment.exit ? (
            <NextWay says={t.next.unfinished} name={t.next.goOn} onGo={onBack} />
          ) : (
            <NextWay
              says={next.why === 'unfinished' ? t.next.exit : t.next[next.why]}
              name={next.why === 'further' ? nameOf(next) : next.why === 'alone' ? t.next.self : t.next.again}
              onGo={() => onNext(next)}
            />
          )}
          <button type="button" className="finish__way" onClick={() => window.print()}>
            <Icon name="print" />
            <span>{t.print}</span>
          </button>
          {link !== null && <Share link={link} t={t.share} />}
        </div>
      </div>
    </section>
  );
}

function Fact({ says, children }: { readonly says: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{says}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface NextWayProps {
  readonly says: string;
  readonly name: string;
  readonly onGo: () => void;
}

function NextWay({ says, name, onGo }: NextWayProps) {
  return (
    <>
      <p>{says}</p>
      <button type="button" className="finish__go" onClick={onGo}>
        <span>{name}</span>
        <Icon name="right" />
      </button>
    </>
  );
}
