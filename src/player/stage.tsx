import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { PhoneParty } from '../../machines/protocol/messages.js';
import type { Stop } from '../../machines/scenarios/index.js';
import type { WorldEvent } from '../../machines/world/world.js';
import type { Elsewhere } from '../parts/elsewhere.js';
import type { AddressBook } from '../parts/addresses.js';
import { useWave } from '../parts/use-wave.js';
import type { FirstStageStrings } from '../strings/stage.js';
import type { Speakers } from './coach-text.js';
import { deviceStates } from './device-states.js';
import type { Given } from './given.js';
import type { Layout } from './layout.js';
import { Peek } from './peek.js';
import { type Device, iconsOf, type Scene, typingOn } from './scene.js';
import { SkipLinks } from './skip-links.js';
import { StageCoach } from './stage-coach.js';
import { StageDevices } from './stage-devices.js';
import { Switcher } from './switcher.js';
import { afterwards } from './waves.js';

interface StageProps {
  readonly t: FirstStageStrings;
  readonly speakers: Speakers;
  readonly addresses: AddressBook;
  readonly layout: Layout;
  readonly scene: Scene;
  readonly stop: Stop | null;
  readonly given: Given;
  /** Where the last thing was done, for who is led nowhere; null where nobody knows. */
  readonly at?: Device | null;
  readonly aside: string | null;
  /** Something lies over the stage: nothing on it can be reached. */
  readonly behind: boolean;
  /** Where the ways past the head go: before it, so that they come first. */
  readonly skips: HTMLElement | null;
  readonly happen: (event: WorldEvent) => void;
  readonly onElsewhere: (pressed: Elsewhere) => void;
}

/** The two devices, what travels between them, and the coach. */
export function Stage(props: StageProps) {
  const { t, speakers, addresses, layout, scene, given, at, aside, behind, happen, onElsewhere } = props;
  const { line, lit, travels } = given;
  // Which phone to take, or whom to ask, stands beside the devices, and on none of them.
  const asks = lit?.type === 'person.askDesk';
  const picks = asks || lit?.type === 'person.pickUp';
  const now = picks ? null : line.device;
  const [shown, setShown] = useState<Device>(line.device ?? at ?? 'laptop');
  const [wasOne, setWasOne] = useState(layout.one);
  // Who goes over to one device at a time sees the one where there is something to do.
  if (wasOne !== layout.one) {
    setWasOne(layout.one);
    if (layout.one && line.device) setShown(line.device);
  }
  const frame = useRef<HTMLDivElement>(null);
  const { hand, beside, desk } = scene;
  const parts = useWave(afterwards, beside !== null || desk !== null).here;
  const other = shown === 'laptop' ? 'phone' : 'laptop';
  const states = deviceStates(scene, now, t);
  const calls = now === other || (shown === 'laptop' && scene.phone.notice) ? other : null;
  const value = given.leads ? scene.eyes.number : null;
  const typing = layout.edge && shown === 'phone' ? typingOn(scene) : null;
  const peeks = layout.mode === 'side' || layout.mode === 'flat';
  const oneLine = layout.mode === 'single' || layout.mode === 'tiny';

  // As an attribute, because versions of React disagree on the property.
  useLayoutEffect(() => {
    frame.current?.toggleAttribute('inert', behind);
  }, [behind]);

  const goTo = useCallback((place: Device | 'coach', lit = false) => {
    if (place !== 'coach') setShown(place);
    const name = place === 'coach' ? '.coach' : `.dev--${place}`;
    // Who types with the keyboard goes to the field, and not to the key that is lit below it.
    const what = lit ? [`${name} :is(button.spot:not([data-key]), .spot input)`, `${name} input`] : [name];
    requestAnimationFrame(() =>
      what
        .map((one) => frame.current?.querySelector<HTMLElement>(one))
        .find((one) => one)
        ?.focus(),
    );
  }, []);

  const { twoPhones } = t;
  const names = { laptop: t.laptop, phone: (beside && twoPhones?.names[hand]) ?? t.phone };
  const modelOf = (phone: PhoneParty) =>
    speakers.laptop.laptop.common.phones[phone === 'phone' ? 'current' : 'earlier'][speakers.kind];
  const asked = desk && t.desk && parts && (
    <parts.DeskCard
      t={t.desk}
      {...desk}
      lit={asks}
      onAsk={() => {
        happen({ type: 'world.askDesk' });
        setShown('laptop');
      }}
    />
  );
  const lies =
    (beside && twoPhones && parts && (
      <parts.OtherPhone
        t={twoPhones}
        phone={beside.phone}
        notice={beside.notice}
        model={modelOf(beside.phone)}
        lit={picks}
        onPick={() => {
          happen({ type: 'world.pickUp', phone: beside.phone });
          setShown('phone');
        }}
      />
    )) ||
    asked;
  const besideName = picks ? (beside ? twoPhones?.names[beside.phone] : t.desk?.name) : undefined;
  const thread = useMemo(() => ({ scene, layout, shown, now }), [scene, layout, shown, now]);

  return (
    <div
      className="stage"
      part="stage"
      ref={frame}
      style={layout.style}
      data-mode={layout.mode}
      data-one={layout.one || undefined}
      data-edge={layout.edge || undefined}
      data-now={now ?? undefined}
      data-show={shown}
      data-two={beside ? 'phones' : desk ? 'desk' : undefined}
      data-hand={hand}
      data-phone={scene.onPhone || undefined}
      data-line={typing ? 'typing' : oneLine || undefined}
      data-large={layout.large || undefined}
    >
      {props.skips &&
        !behind &&
        createPortal(
          <SkipLinks
            places={(['laptop', 'phone', 'coach'] as const).map((place) => ({
              name: t.skip[place],
              now: now === place,
              go: () => goTo(place),
            }))}
          />,
          props.skips,
        )}
      {layout.one && (
        <Switcher
          t={t}
          names={names}
          icons={iconsOf(scene)}
          shown={shown}
          calls={calls}
          value={value}
          onShow={setShown}
        >
          {!peeks && lies}
        </Switcher>
      )}
      <StageDevices
        t={t}
        names={names}
        kind={beside ? modelOf(hand) : t[speakers.kind]}
        speakers={speakers}
        addresses={addresses}
        scene={scene}
        now={now}
        travels={travels}
        states={states}
        lit={lit}
        happen={(event) => {
          happen(event);
          // The link opens the app.
          if (event.type === 'world.person' && event.intent.type === 'person.openPairingLink') goTo('phone');
        }}
        onElsewhere={(pressed) => (scene.onPhone && pressed.browses ? goTo('laptop') : onElsewhere(pressed))}
        onward={
          parts &&
          now &&
          lit &&
          !layout.one &&
          t.onward && <parts.Onward name={t.onward[now]} onGo={() => goTo(now, true)} />
        }
      />
      <StageCoach
        t={t}
        speakers={speakers}
        layout={layout}
        scene={scene}
        stop={props.stop}
        given={given}
        acts={given.acts?.(layout, shown, setShown)}
        names={{ ...names, phone: besideName ?? names.phone }}
        picks={picks}
        shown={shown}
        typing={typing}
        aside={aside}
        onShow={goTo}
        happen={happen}
      />
      {(peeks || !layout.one) && lies}
      {peeks && (
        <Peek
          device={other}
          icon={iconsOf(scene)[other]}
          name={names[other]}
          state={states[other]}
          value={other === 'laptop' ? value : null}
          call={calls ? t.state.look : null}
          onShow={setShown}
        />
      )}
      {parts && !behind && <parts.GoKey stage={frame} now={now} shown={shown} onGo={goTo} />}
      {/* On a narrower laptop what travels stands before its words: a line would run through them, the chip does not. */}
      {parts && travels && (layout.mode === 'wide' || layout.mode === 'short') && <parts.Thread scene={thread} />}
    </div>
  );
}
