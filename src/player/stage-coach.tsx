import { type ReactNode, useState } from 'react';
import type { Stop } from '../../machines/scenarios/index.js';
import type { WorldEvent } from '../../machines/world/world.js';
import type { FirstStageStrings } from '../strings/stage.js';
import { AfterwardsPart } from './afterwards-part.js';
import { Coach } from './coach.js';
import { CoachButton } from './coach-button.js';
import { coachLooks } from './coach-looks.js';
import type { Speakers } from './coach-text.js';
import type { Given } from './given.js';
import { arrowTo, type Layout } from './layout.js';
import type { Arrow } from './sign.js';
import { type Device, iconsOf, type Scene, type TypingScreen } from './scene.js';

interface StageCoachProps {
  readonly t: FirstStageStrings;
  readonly speakers: Speakers;
  readonly layout: Layout;
  /** Where the sign points, where the other device is in another window. */
  readonly arrow?: Arrow;
  readonly scene: Scene;
  readonly stop: Stop | null;
  readonly names: Readonly<Record<Device, string>>;
  /** The other phone is to be taken in hand: that is done beside the devices, whichever is in view. */
  readonly picks: boolean;
  readonly shown: Device;
  /** The learner types in a small window: one line is all there is room for. */
  readonly typing: TypingScreen | null;
  readonly given: Given;
  /** What is offered instead of the usual actions. */
  readonly acts: ReactNode;
  readonly aside: string | null;
  readonly onShow: (device: Device) => void;
  readonly happen: (event: WorldEvent) => void;
}

/** The coach with its actions and the longer help that they open. */
export function StageCoach(props: StageCoachProps) {
  const { t, speakers, layout, scene, stop, given, names, picks, shown, typing, acts, aside, onShow, happen } = props;
  const [open, setOpen] = useState<string | null>(null);
  const { coach } = t;
  const { line, hint } = given;
  const icons = iconsOf(scene);
  const { device } = line;
  const place = `${stop?.id} ${line.back}`;
  const finding = open === place && line.find !== null;
  const away = !props.arrow && layout.one && device !== null && device !== shown && !picks;
  const { patience } = scene.waiting;
  const looks = coachLooks(layout, away, typing !== null);

  const toOther = device === 'laptop' ? coach.toLaptop : coach.toPhone;
  const said = typing && away ? toOther : line.say;

  return (
    <>
      <Coach
        t={t}
        speakers={speakers}
        icon={device && !(picks && scene.desk) ? icons[device] : null}
        name={device ? names[device] : ''}
        arrow={
          props.arrow ??
          (picks && layout.mode === 'upright' ? 'down' : arrowTo(device, picks ? 'laptop' : shown, line.back, layout))
        }
        back={line.back}
        kicker={line.kicker}
        say={said}
        why={line.why}
        aside={aside}
        value={
          layout.one && given.leads
            ? shown === 'phone'
              ? scene.eyes.number
              : (scene.eyes.passcode ?? scene.eyes.pass)
            : null
        }
      >
        {away && device && (
          <CoachButton go look={looks.go} icon={icons[device]} name={toOther} onClick={() => onShow(device)} />
        )}
        {acts ? (
          acts
        ) : (
          <>
            <CoachButton look={looks.why} icon="info" name={coach.why} onClick={() => setOpen('why')} />
            {(hint ?? line.find) && (
              <CoachButton
                title={hint?.key}
                go={hint?.offered}
                look={looks.lost}
                icon={hint ? 'bulb' : 'help'}
                name={hint?.name ?? coach.lost}
                open={hint ? undefined : finding}
                onClick={hint?.ask ?? (() => setOpen(finding ? null : place))}
              />
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
          </>
        )}
        {given.aloud}
      </Coach>
      {(finding || open === 'why') && (
        <AfterwardsPart locale={speakers.coach.locale}>
          {({ MoreHelp }, words) => (
            <MoreHelp
              t={words}
              close={coach.close}
              speakers={speakers}
              line={line}
              away={away ? device : null}
              finding={finding}
              onClose={() => setOpen(null)}
            />
          )}
        </AfterwardsPart>
      )}
    </>
  );
}
