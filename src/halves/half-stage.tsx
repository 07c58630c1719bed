import {
  type ComponentProps,
  type CSSProperties,
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { createPortal } from 'react-dom';
import type { Side } from '../../machines/halves/wire.js';
import type { WorldEvent } from '../../machines/world/world.js';
import { useWave } from '../parts/use-wave.js';
import { SkipLinks } from '../player/skip-links.js';
import type { CoachLine } from '../player/coach-line.js';
import { typingOn } from '../player/scene.js';
import type { Stage } from '../player/stage.js';
import { StageCoach } from '../player/stage-coach.js';
import { useSize } from '../player/use-size.js';
import { afterwards } from '../player/waves.js';
import { HalfContext } from './half.js';
import { HalfBar } from './half-bar.js';
import { HalfBeside } from './half-beside.js';
import { HalfDevice } from './half-device.js';
import { ownSight } from './own-sight.js';
import { halfLayout, scaleOf } from './scale-of.js';
import { halvesWords } from './words.js';

/** Where the sign of the coach points: to what is in this window, or out of it. */
function arrowOf({ device, back }: Pick<CoachLine, 'device' | 'back'>, side: Side, picks: boolean, aside: boolean) {
  if (!device) return 'flag';
  if (back) return 'uturn';
  if (device !== side) return side === 'laptop' ? 'right' : 'left';
  if (picks) return aside ? 'down' : 'up';
  return aside ? 'left' : 'down';
}

/** The stage of one half: its device as large as it goes, the coach, and what is known of the other window. */
export function HalfStage(props: ComponentProps<typeof Stage>) {
  const { t, speakers, behind, skips, happen } = props;
  const here = useContext(HalfContext);
  const side = here?.half.side ?? 'laptop';
  const words = useWave(halvesWords[speakers.coach.locale]).here;
  const [room, size] = useSize();
  const layout = useMemo(() => halfLayout(props.layout, size), [props.layout, size]);
  const frame = useRef<HTMLDivElement>(null);
  const parts = useWave(afterwards).here;
  const { scene, given: seen } = ownSight(side, props);
  const { lit } = seen;
  const asks = lit?.type === 'person.askDesk';
  const picks = asks || lit?.type === 'person.pickUp';
  // The guide counts what lies beside the devices as the phone's; the paper of the school lies with the laptop.
  const device = asks ? 'laptop' : seen.line.device;
  const said = device !== null && device !== side && words ? { why: words.elsewhere[side] } : {};
  const line = { ...seen.line, device, ...said };
  const now = picks ? null : device;
  const mine = now === side ? side : null;
  // Nothing that is pressed arrives at a laptop that is not there.
  const inert = behind || (side === 'phone' && here?.presence !== 'there');
  const typing = layout.edge && side === 'phone' ? typingOn(scene) : null;

  const both = useCallback(
    (element: HTMLDivElement | null) => {
      frame.current = element;
      room(element);
    },
    [room],
  );

  // As an attribute, because versions of React disagree on the property.
  useLayoutEffect(() => {
    frame.current?.toggleAttribute('inert', inert);
  }, [inert]);

  const goTo = useCallback((place: 'device' | 'coach', lit = false) => {
    const name = place === 'coach' ? '.coach' : '.dev';
    const found = lit && frame.current?.querySelector<HTMLElement>(`${name} :is(button.spot:not([data-key]), input)`);
    (found || frame.current?.querySelector<HTMLElement>(name))?.focus();
  }, []);

  const act = (event: WorldEvent) => happen(event);

  return (
    <div className="half" data-half={side}>
      {words && <HalfBar t={words} />}
      {skips &&
        !inert &&
        createPortal(
          <SkipLinks
            places={[
              { name: t.skip[side], now: mine !== null, go: () => goTo('device') },
              { name: t.skip.coach, now: false, go: () => goTo('coach') },
            ]}
          />,
          skips,
        )}
      <div
        className="stage"
        part="stage"
        ref={both}
        style={{ ...layout.style, ...(size && scaleOf(side, size, layout)) } as CSSProperties}
        data-mode={layout.mode}
        data-one
        data-edge={layout.edge || undefined}
        data-now={now ?? undefined}
        data-show={side}
        data-two={scene.beside ? 'phones' : scene.desk ? 'desk' : undefined}
        data-hand={scene.hand}
        data-line={layout.mode === 'side' ? undefined : typing ? 'typing' : true}
      >
        <HalfDevice {...props} scene={scene} side={side} lit={mine && lit} now={mine !== null} happen={act} />
        <StageCoach
          t={t}
          speakers={speakers}
          layout={layout}
          arrow={arrowOf(line, side, picks, layout.mode === 'side')}
          scene={scene}
          stop={props.stop}
          given={{ ...seen, line }}
          acts={seen.acts?.(layout, side, () => {})}
          names={{ laptop: t.laptop, phone: t.phone }}
          picks={picks}
          shown={side}
          typing={typing}
          aside={props.aside}
          onShow={() => {}}
          happen={act}
        />
        <HalfBeside side={side} t={t} speakers={speakers} scene={scene} lit={lit} happen={act} />
        {parts && !inert && (
          <parts.GoKey stage={frame} now={mine} shown={side} onGo={(_, lit) => goTo('device', lit)} />
        )}
      </div>
    </div>
  );
}
