import { useMemo, useState } from 'react';
import { leads } from '../../machines/coach/dial.js';
import { type Run, scenarios } from '../../machines/scenarios/index.js';
import { countFolded } from '../../machines/scenarios/run.js';
import type { WorldEvent } from '../../machines/world/world.js';
import { AfterwardsPart } from './afterwards-part.js';
import { Boundary } from './boundary.js';
import { coachLine, lastStep } from './coach-line.js';
import { coachSentence, type Speakers } from './coach-text.js';
import { everything, taskOnly, unturned } from './given.js';
import { guideOf } from './guide-of.js';
import { Header } from './header.js';
import { layoutOf } from './layout.js';
import { Menu } from './menu.js';
import { Notice } from './notice.js';
import { outcomeOf } from './outcome.js';
import type { PairingPracticeProps } from './props.js';
import { Rethrow } from './rethrow.js';
import { Route } from './route.js';
import { iconsOf, sceneOf } from './scene.js';
import type { Settings } from './settings.js';
import { Stage } from './stage.js';
import { undoKey } from './undo-key.js';
import { isWhole } from '../strings/stage.js';
import { useAside } from './use-aside.js';
import { useClock } from './use-clock.js';
import type { usePractice } from './use-practice.js';
import type { SetSetting } from './use-settings.js';
import { type Size, useSize } from './use-size.js';
import { usePause } from './use-pause.js';
import { usePlans, usePrefetch } from './use-prefetch.js';
import { useWave } from '../parts/use-wave.js';
import { WaveNotice } from './wave-notice.js';
import { afterwards } from './waves.js';

export interface PracticeViewProps {
  readonly practice: ReturnType<typeof usePractice>;
  readonly speakers: Speakers;
  readonly settings: Settings;
  readonly onSet: SetSetting;
  readonly whole: Size;
  readonly asked: Pick<PairingPracticeProps, 'finish' | 'linkTo'>;
  readonly onExit: (() => void) | null;
  /** What draws the stage. */
  readonly stage?: typeof Stage;
}

/** A practice under way: header, stage, and what is said about it. */
export function PracticeView(props: PracticeViewProps) {
  const { practice, speakers, settings, onSet, whole, asked, onExit, stage: Shown = Stage } = props;
  const { run, at } = practice;
  const { paused, still, onPause, happen, undo, redo, rewind } = usePause(practice);
  const t = speakers.coach.stage;
  const [work, room] = useSize();
  const [closed, setClosed] = useState(false);
  const [mapped, setMapped] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const [reads, setReads] = useState(false);
  const [skips, setSkips] = useState<HTMLElement | null>(null);
  usePrefetch(speakers.coach.locale);
  usePlans(run);
  const scene = useMemo(() => sceneOf(run.world), [run.world]);
  const { runningOut } = scene;
  const busy = scene.waiting.progressIn !== null;
  useClock(still ? null : scene.waiting.progressIn, happen);

  const guide = guideOf(run);
  // Who goes on after the finish, and undoes something, comes to a finish again.
  if (closed && guide.stop) setClosed(false);
  const { stops, switches } = scenarios[run.scenario];
  const line = coachLine(guide, scene, t, switches ? outcomeOf(run.conditions) : null);
  const early = reads && guide.stop !== null;
  // Not the journal: that becomes shorter where nothing is done.
  const done = countFolded(run.folded) + run.journal.length;
  const [notNeeded, onElsewhere] = useAside(`${done} ${JSON.stringify(run.journal.at(-1))}`, still);
  const lit = busy ? null : guide.intent;
  const usual = t.scenarios[run.scenario];
  const [turned, setTurned] = useState(unturned);
  const parts = useWave(afterwards).here;
  const aside = (notNeeded && parts?.asideOf(notNeeded, t, guide.exit)) || null;
  const words = isWhole(t) ? t : null;
  const dial = settings.coach;
  const given =
    parts && words
      ? parts.give({
          t: words,
          speakers,
          dial,
          line,
          lit,
          practice,
          guide,
          scene,
          task: usual,
          turned,
          setTurned,
          still: still || early,
          settings,
          happen,
        })
      : leads(dial)
        ? everything(dial, line, lit)
        : taskOnly(dial, usual);
  const sentence = given.says && coachSentence(given.says, speakers);
  const act = (event: WorldEvent) => {
    setTurned({ ...turned, taken: true });
    happen(event, given.help);
  };

  const { one, size: rem } = settings;
  const { onPhone } = scene;
  const layout = useMemo(() => room && layoutOf(whole, room, { one, rem }, onPhone), [whole, room, one, rem, onPhone]);
  // Who chose a problem reads which.
  const name = run.conditions.length > 0 && (
    <AfterwardsPart locale={speakers.coach.locale} until={usual}>
      {({ problemName }, { exerciseNames }) => problemName(run.conditions, exerciseNames) ?? usual}
    </AfterwardsPart>
  );
  const end = practice.shared ? (t.dial?.theirs ?? '') : t.arrived;
  const where = guide.stop ? t.stepOf(guide.stop.step, lastStep(stops)) : end;
  const along = { reached: guide.reached, next: guide.stop?.id ?? null, icons: iconsOf(scene) };
  const wait = scene.waiting.patience ? () => act({ type: 'world.wait' }) : null;
  const finished = (!guide.stop && !closed) || early;
  const restart = (conditions?: Run['conditions']) => {
    setClosed(false);
    practice.restart(conditions && { conditions });
  };

  return (
    // Listens to Ctrl+Z and Ctrl+Y; everything that it does is in the menu too.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="app__in" data-mode={layout?.mode} data-still={still || undefined} onKeyDown={undoKey(undo, redo)}>
      <div className="skips" ref={setSkips} />
      <Header
        t={t}
        name={name || usual}
        where={where}
        route={
          <AfterwardsPart locale={speakers.coach.locale} until={<Route {...along} stops={stops} name={where} />}>
            {({ RouteMap }, { route, slipNames }) =>
              words && (
                <RouteMap
                  {...along}
                  t={route}
                  stage={words}
                  names={slipNames}
                  run={run}
                  dial={dial}
                  where={where}
                  open={mapped}
                  onOpen={setMapped}
                  onBack={rewind}
                />
              )
            }
          </AfterwardsPart>
        }
      >
        {parts && words && (
          <parts.HeaderActs
            t={words}
            settings={settings}
            given={given}
            onTurn={(position) => {
              setTurned(unturned);
              onSet('coach', position);
            }}
            runningOut={finished ? null : runningOut}
            still={still}
            paused={paused}
            onPause={onPause}
            happen={happen}
            arrived={!guide.stop}
            closed={closed}
            onClosed={setClosed}
          />
        )}
        <Menu
          t={t}
          settings={settings}
          onSet={onSet}
          scope={onPhone || Shown !== Stage ? 'phone' : null}
          acts={{
            undo: practice.canUndo ? undo : null,
            redo: practice.canRedo ? redo : null,
            route: () => setMapped(true),
            wait,
            [still ? 'goOn' : 'pause']: onPause,
            share:
              asked.linkTo && parts && words
                ? () => void parts.sharePlace(parts.linkOf(asked.linkTo, run, settings), words).then(setTold)
                : null,
            helpCode: () => parts && words && void parts.tellHelpCode(run, words).then(setTold),
            report: guide.stop && dial !== 'test' ? () => setReads(true) : null,
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
          failed={(retry, again) =>
            parts && (
              <parts.PracticeFailed
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
            )
          }
        >
          {practice.failure && <Rethrow cause={practice.failure.error} />}
          {layout && (
            <Shown
              t={t}
              speakers={speakers}
              addresses={settings.addresses}
              layout={layout}
              scene={scene}
              stop={guide.stop}
              given={given}
              at={at}
              aside={aside}
              behind={finished}
              skips={skips}
              happen={act}
              onElsewhere={onElsewhere}
            />
          )}
          {finished && (
            <AfterwardsPart locale={speakers.coach.locale}>
              {({ FinishCover }, words) => (
                <FinishCover
                  practice={practice}
                  t={words.finish}
                  slips={words.slipNames}
                  locale={speakers.coach.locale}
                  asked={asked}
                  settings={settings}
                  early={early}
                  onSet={onSet}
                  onRewind={rewind}
                  onTell={setTold}
                  onClose={() => (early ? setReads(false) : setClosed(true))}
                />
              )}
            </AfterwardsPart>
          )}
        </Boundary>
        <WaveNotice locale={speakers.coach.locale} laptop={speakers.laptop.locale} phone={speakers.phone.locale} />
        {told && <Notice text={told} ok={t.ok} onOk={() => setTold(null)} />}
        {practice.problem && (
          <Notice
            text={practice.problem === 'folded' ? (t.menu.folded ?? '') : t[practice.problem]}
            ok={t.ok}
            onOk={practice.readProblem}
          />
        )}
      </div>
      {parts && words && (
        <parts.Announcer
          t={words}
          scene={scene}
          at={at}
          line={sentence}
          device={given.line.device}
          leads={given.leads}
        />
      )}
      <output className="sr" aria-label={t.regions.messages}>
        {aside || (still && t.menu.still)}
      </output>
    </div>
  );
}
