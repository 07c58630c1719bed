import { useState } from 'react';
import type { Stop } from '../../machines/scenarios/index.js';
import type { WorldEvent } from '../../machines/world/world.js';
import type { FirstStageStrings } from '../strings/stage.js';
import { AfterwardsPart } from './afterwards-part.js';
import { Coach } from './coach.js';
import { CoachButton } from './coach-button.js';
import { CoachWords } from './coach-words.js';
import type { CoachLine } from './coach-line.js';
import { coachLooks } from './coach-looks.js';
import type { Speakers } from './coach-text.js';
import { arrowTo, type Layout } from './layout.js';
import { type Device, iconsOf, type Scene, type TypingScreen } from './scene.js';

interface StageCoachProps {
  readonly t: FirstStageStrings;
  readonly speakers: Speakers;
  readonly layout: Layout;
  readonly scene: Scene;
  readonly stop: Stop | null;
  readonly line: CoachLine;
  readonly task: string;
  readonly names: Readonly<Record<Device, string>>;
  /** The other phone is to be taken in hand: that is done beside the devices, whichever is in view. */
  readonly picks: boolean;
  readonly shown: Device;
  /** The learner types in a small window: one line is all there is room for. */
  readonly typing: TypingScreen | null;
  readonly on: boolean;
  readonly aside: string | null;
  readonly onOn: (on: boolean) => void;
  readonly onShow: (device: Device) => void;
  readonly happen: (event: WorldEvent) => void;
}

/** The coach with its actions and the longer help that they open. */
export function StageCoach(props: StageCoachProps) {
  const { t, speakers, layout, scene, stop, line, names, picks, shown, typing, on, aside, onOn, onShow, happen } =
    props;
  const [why, setWhy] = useState(false);
  const [found, setFound] = useState<string | null>(null);
  const { coach } = t;
  const icons = iconsOf(scene);
  const { device } = line;
  const place = `${stop?.id} ${line.back}`;
  const finding = on && found === place && line.find !== null;
  const away = layout.one && on && device !== null && device !== shown && !picks;
  const { patience } = scene.waiting;
  const looks = coachLooks(layout, away, typing !== null);

  const now = on ? line : { ...line, device: null, back: false, kicker: '', say: props.task, why: coach.offWhy };
  const toOther = device === 'laptop' ? coach.toLaptop : coach.toPhone;
  const said = typing && away ? toOther : now.say;
  const { locale } = speakers.coach;

  return (
    <>
      <Coach
        t={t}
        speakers={speakers}
        icon={now.device && !(picks && scene.desk) ? icons[now.device] : null}
        name={now.device ? names[now.device] : ''}
        arrow={
          picks && layout.mode === 'upright' ? 'down' : arrowTo(now.device, picks ? 'laptop' : shown, now.back, layout)
        }
        back={now.back}
        kicker={now.kicker}
        say={said}
        why={now.why}
        aside={aside}
        value={layout.one ? (shown === 'phone' ? scene.eyes.number : (scene.eyes.passcode ?? scene.eyes.pass)) : null}
      >
        {away && device && (
          <CoachButton go look={looks.go} icon={icons[device]} name={toOther} onClick={() => onShow(device)} />
        )}
        <CoachButton look={looks.why} icon="info" name={coach.why} onClick={() => setWhy(true)} />
        {on ? (
          line.find && (
            <CoachButton
              look={looks.lost}
              icon="help"
              name={coach.lost}
              open={finding}
              onClick={() => setFound(finding ? null : place)}
            />
          )
        ) : (
          <CoachButton look={looks.lost} icon="eye" name={coach.turnOn} onClick={() => onOn(true)} />
        )}
        {patience === 'prompt' && (
          <CoachButton
            look={looks.wait}
            icon="clock"
            name={coach.wait}
            title={coach.waitWhy}
            onClick={() => happen({ type: 'world.wait' })}
          />
        )}
      </Coach>
      {finding && (
        <AfterwardsPart locale={locale}>
          {({ FindPanel, findLines }, { find }) => (
            <FindPanel
              title={find.title}
              close={coach.close}
              speakers={speakers}
              lines={findLines(line, away ? device : null, find)}
              onClose={() => setFound(null)}
            />
          )}
        </AfterwardsPart>
      )}
      {why && (
        <AfterwardsPart locale={locale}>
          {({ Why }, words) => (
            <Why t={words.why} onClose={() => setWhy(false)}>
              {now.back && (
                <p className="why-dialog__now">
                  <CoachWords text={now.why} speakers={speakers} />
                </p>
              )}
            </Why>
          )}
        </AfterwardsPart>
      )}
    </>
  );
}
