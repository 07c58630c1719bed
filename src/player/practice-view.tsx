import { useMemo, useState } from 'react';
import { leads } from '../../machines/coach/dial.js';
import { type Run, scenarios } from '../../machines/scenarios/index.js';
import { Icon } from '../parts/icon.js';
import { AfterwardsPart } from './afterwards-part.js';
import { Boundary } from './boundary.js';
import { coachLine, lastStep } from './coach-line.js';
import { coachSentence, type Speakers } from './coach-text.js';
import { guideOf } from './guide-of.js';
import { Header } from './header.js';
import { layoutOf } from './layout.js';
import { Menu } from './menu.js';
import { Notice } from './notice.js';
import { outcomeOf } from './outcome.js';
import { PracticeFailed } from './practice-failed.js';
import type { PairingPracticeProps } from './props.js';
import { Rethrow } from './rethrow.js';
import { iconsOf, sceneOf } from './scene.js';
import type { Settings } from './settings.js';
import { Stage } from './stage.js';
import { undoKey } from './undo-key.js';
import { useAnnouncer } from './use-announcer.js';
import { asideOf, useAside } from './use-aside.js';
import { useClock } from './use-clock.js';
import type { usePractice } from './use-practice.js';
import type { SetSetting } from './use-settings.js';
import { type Size, useSize } from './use-size.js';
import { usePause } from './use-pause.js';
import { usePrefetch } from './use-prefetch.js';
import { WaveNotice } from './wave-notice.js';

interface PracticeViewProps {
  readonly practice: ReturnType<typeof usePractice>;
  readonly speakers: Speakers;
  readonly settings: Settings;
  readonly onSet: SetSetting;
  readonly whole: Size;
  readonly finish: PairingPracticeProps['finish'];
  readonly onExit: (() => void) | null;
}

/** A practice under way: header, stage, and what is said about it. */
export function PracticeView(props: PracticeViewProps) {
  const { practice, speakers, settings, onSet, whole, finish, onExit } = props;
  const { run, at } = practice;
  const { paused, still, onPause, happen, undo, redo } = usePause(practice);
  const t = speakers.coach.stage;
  const [work, room] = useSize();
  const [closed, setClosed] = useState(false);
  const [skips, setSkips] = useState<HTMLElement | null>(null);
  usePrefetch(speakers.coach.locale);
  const scene = useMemo(() => sceneOf(run.world), [run.world]);
  const { runningOut } = scene;
  const busy = scene.waiting.progressIn !== null;
  useClock(still ? null : scene.waiting.progressIn, happen);

  const guide = guideOf(run);
  // Who goes on after the finish, and undoes something, comes to a finish again.
  if (closed && guide.stop) setClosed(false);
  const { stops, switches } = scenarios[run.scenario];
  const line = coachLine(guide, scene, t, switches ? outcomeOf(run.conditions) : null);
  const [notNeeded, onElsewhere] = useAside(run.journal, still);
  const other = (guide.exit && t.exits?.[guide.exit].aside) ?? t.coach.notNeeded;
  const aside = notNeeded && asideOf(notNeeded, t, other);
  const coach = leads(settings.coach);
  const sentence = coach ? coachSentence(line.say, speakers) : null;
  const said = useAnnouncer({ scene, at, line: sentence }, t);

  const { one, size: rem, pace } = settings;
  const { onPhone } = scene;
  const layout = useMemo(() => room && layoutOf(whole, room, { one, rem }, onPhone), [whole, room, one, rem, onPhone]);
  const usual = t.scenarios[run.scenario];
  // Who chose a problem reads which.
  const name = run.conditions.length > 0 && (
    <AfterwardsPart locale={speakers.coach.locale} until={usual}>
      {({ problemName }, { exerciseNames }) => problemName(run.conditions, exerciseNames) ?? usual}
    </AfterwardsPart>
  );
  const where = guide.stop ? t.stepOf(guide.stop.step, lastStep(stops)) : t.arrived;
  const wait = scene.waiting.patience ? () => happen({ type: 'world.wait' }) : null;
  const finished = !guide.stop && !closed;
  const timed = pace !== 'still' && !finished ? runningOut : null;
  const restart = (conditions?: Run['conditions']) => {
    setClosed(false);
    practice.restart(conditions && { conditions });
  };

  return (
    // Listens to Ctrl+Z and Ctrl+Y; everything that it does is in the menu too.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="app__in"
      data-mode={layout?.mode}
      data-still={still || undefined}
      onKeyDown={undoKey(undo, 'input', redo)}
    >
      <div className="skips" ref={setSkips} />
      <Header
        t={t}
        name={name || usual}
        where={where}
        stops={stops}
        reached={guide.reached}
        next={guide.stop?.id ?? null}
        back={coach && line.back}
        icons={iconsOf(scene)}
      >
        {(timed || still) && (
          <AfterwardsPart locale={speakers.coach.locale}>
            {({ Timer }, words) => (
              <Timer t={words.timer} runningOut={timed} pace={pace} paused={paused} onPause={onPause} happen={happen} />
            )}
          </AfterwardsPart>
        )}
        {!guide.stop && (
          <button type="button" className="tb" onClick={() => setClosed(!closed)}>
            <Icon name={closed ? 'flag' : 'x'} size={20} />
            <span>{closed ? t.whatNow : t.lookAround}</span>
          </button>
        )}
        <Menu
          t={t}
          settings={settings}
          onSet={onSet}
          onPhone={onPhone}
          acts={{
            undo: practice.canUndo ? undo : null,
            redo: practice.canRedo ? redo : null,
            wait,
            [still ? 'goOn' : 'pause']: onPause,
            restart: () => restart(),
            exit: onExit,
          }}
        />
      </Header>
      {switches && (!layout?.one || scene.laptop.screen === 'newTab') && (
        <div className="switches">
          {!finished && (
            <AfterwardsPart locale={speakers.coach.locale}>
              {({ Switches }, words) => <Switches t={words.switches} value={run.conditions} onChoose={restart} />}
            </AfterwardsPart>
          )}
        </div>
      )}
      <div className="work" ref={work}>
        <Boundary
          onError={practice.fail}
          failed={(retry, again) => (
            <PracticeFailed
              strings={speakers.coach}
              onResume={() => {
                practice.turn(again ? 'resumeBefore' : 'resume');
                retry();
              }}
              onRestart={() => {
                restart();
                retry();
              }}
            />
          )}
        >
          {practice.failure && <Rethrow cause={practice.failure.error} />}
          {layout && (
            <Stage
              t={t}
              speakers={speakers}
              addresses={settings.addresses}
              layout={layout}
              scene={scene}
              stop={guide.stop}
              task={usual}
              line={line}
              lit={busy ? null : guide.intent}
              coach={coach}
              aside={aside}
              behind={finished}
              skips={skips}
              happen={happen}
              onElsewhere={onElsewhere}
              onCoach={(on) => onSet('coach', on ? 'together' : 'test')}
            />
          )}
          {finished && (
            <AfterwardsPart locale={speakers.coach.locale}>
              {({ FinishCover }, words) => (
                <FinishCover
                  practice={practice}
                  t={words.finish}
                  locale={speakers.coach.locale}
                  finish={finish}
                  onClose={() => setClosed(true)}
                />
              )}
            </AfterwardsPart>
          )}
        </Boundary>
        <WaveNotice locale={speakers.coach.locale} laptop={speakers.laptop.locale} phone={speakers.phone.locale} />
        {practice.problem && (
          <Notice
            text={practice.problem === 'damaged' ? t.damaged : t.otherVersion}
            ok={t.ok}
            onOk={practice.readProblem}
          />
        )}
      </div>
      <output className="sr" aria-label={t.regions.messages}>
        {said}
      </output>
      <output className="sr" aria-label={t.regions.messages}>
        {aside || (still && t.menu.still)}
      </output>
    </div>
  );
}
