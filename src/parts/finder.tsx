import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import type { Sight } from '../../machines/protocol/controls.js';
import { useIsCopy } from './copy.js';
import { Icon } from './icon.js';
import { litBy, usePointing } from './pointing.js';
import { SpotTag } from './spot-tag.js';
import type { Point } from './sight.js';
import { useAim } from './use-aim.js';

interface FinderProps {
  /** A live picture of the laptop. It is only looked at. */
  readonly scene: ReactNode;
  readonly words: { readonly aim: string; readonly how: string; readonly point: string };
  /** What the scanner says about what it saw. */
  readonly answer: string;
  readonly onSight: (sight: Sight) => void;
  /** The bar above the viewfinder. */
  readonly head: ReactNode;
  /** What stands below the body action. */
  readonly children: ReactNode;
}

/** How far one arrow key moves the camera. */
const pace = 28;
const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -pace, y: 0 },
  ArrowRight: { x: pace, y: 0 },
  ArrowUp: { x: 0, y: -pace },
  ArrowDown: { x: 0, y: pace },
};

/** The viewfinder: it is aimed by dragging, with arrow keys, or with the body action, and says what it sees once it is still. */
export function Finder({ scene, words, answer, onSight, head, children }: FinderProps) {
  const world = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const from = useRef<Point | null>(null);
  const how = useId();
  const lit = litBy(usePointing(), 'person.scan');
  const copy = useIsCopy();
  // A hand is no part of a picture: what it aims at is.
  const aimed = copy ? lit : undefined;
  const { pose, move, point } = useAim(world, frame, onSight);

  // React 18 and 19 write this attribute in different ways; the element itself does not.
  useEffect(() => world.current?.setAttribute('inert', ''), []);

  const onKeyDown = (event: KeyboardEvent) => {
    const by = arrows[event.key];
    if (!by) return;
    event.preventDefault();
    move(by);
  };
  const onPointerDown = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture?.(event.pointerId);
    from.current = { x: event.clientX, y: event.clientY };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!from.current) return;
    const zoom = event.currentTarget.getBoundingClientRect().width / event.currentTarget.offsetWidth || 1;
    const by = { x: (from.current.x - event.clientX) / zoom, y: (from.current.y - event.clientY) / zoom };
    if (by.x === 0 && by.y === 0) return;
    from.current = { x: event.clientX, y: event.clientY };
    move(by);
  };
  const drop = () => {
    from.current = null;
  };

  return (
    <div className="cam">
      <div className="cam__scene" aria-hidden="true">
        <div
          ref={world}
          className={pose.smooth ? 'cam__world cam__world--smooth' : 'cam__world'}
          style={{ transform: `translate(${pose.x}px, ${pose.y}px) rotate(-2deg) scale(${pose.scale})` }}
        >
          {scene}
        </div>
      </div>
      {head}
      <div className="cam__view">
        {!copy && (
          <button
            type="button"
            data-intent="person.scan"
            className="cam__aim"
            aria-label={words.aim}
            aria-describedby={how}
            onKeyDown={onKeyDown}
            onPointerDown={onPointerDown}
            onPointerMove={onPointerMove}
            onPointerUp={drop}
            onPointerCancel={drop}
            // A press without a pointer comes from a keyboard or a screen reader: they cannot drag.
            onClick={({ detail }) => detail === 0 && point()}
          />
        )}
        <div ref={frame} className={aimed ? 'cam__frame spot' : 'cam__frame'}>
          <div className="end" data-link="to" />
          {aimed && <SpotTag verb={aimed.verb} />}
        </div>
      </div>
      <div className="cam__foot">
        <p id={how} className="sr">
          {words.how}
        </p>
        <output className="cam__txt">{answer}</output>
        {copy ? (
          <span className="hand">{words.point}</span>
        ) : (
          <button type="button" data-aim="" className={lit ? 'hand spot' : 'hand'} onClick={point}>
            <Icon name="hand" />
            {words.point}
            {lit && <SpotTag verb={lit.verb} />}
          </button>
        )}
        {children}
      </div>
    </div>
  );
}
