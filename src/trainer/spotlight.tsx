import { type RefObject, useEffect, useId, useState } from 'react';

interface SpotlightProps {
  readonly stage: RefObject<HTMLElement | null>;
  /** What is drawn: when it changes, the light moves. */
  readonly on: string;
}

/** How long something can still be scrolled or fetched after it was drawn, in milliseconds. */
const settles = 900;
/** Room round what is in the light, in pixels. */
const room = 14;
const corner = 12;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const meet = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/** A way round a box, seen from the corner of the stage. */
function round(box: Box, from: Box, by: number): string {
  const [x, y] = [box.left - from.left - by, box.top - from.top - by];
  const [width, height] = [box.right - box.left + 2 * by, box.bottom - box.top + 2 * by];
  if (width <= 0 || height <= 0) return '';
  const r = Math.min(by > 0 ? corner : 0, width / 2, height / 2);
  const arc = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${x + r} ${y}h${width - 2 * r}${arc(r, r)}v${height - 2 * r}${arc(-r, r)}h${2 * r - width}${arc(-r, -r)}v${2 * r - height}${arc(r, -r)}z`;
}

/** What stays light: what is lit, and the band that says that this is practice; nothing where nothing is lit. */
function lightOf(stage: HTMLElement): string {
  const from = stage.getBoundingClientRect();
  const lit: string[] = [];
  const bands: string[] = [];
  for (const host of stage.querySelectorAll('.tr-dev:not([data-away]) [data-pairing-practice]')) {
    const device = host.getBoundingClientRect();
    const boxes = (which: string, by: number) =>
      [...(host.shadowRoot?.querySelectorAll(which) ?? [])]
        .filter((one) => !one.closest('.laptop--copy'))
        .map((one) => round(meet(one.getBoundingClientRect(), device), from, by));
    lit.push(...boxes('.spot', room), ...boxes('.spot__tag', 0));
    bands.push(...boxes('.band', 0));
  }
  if (lit.every((one) => one === '')) return '';
  return [...lit, ...bands].join('');
}

/** Darkens the devices but for the control that is meant. It lies over them, and nothing of it can be reached. */
export function Spotlight({ stage, on }: SpotlightProps) {
  const id = useId();
  const [path, setPath] = useState('');
  useEffect(() => {
    const began = performance.now();
    let frame = 0;
    const look = () => {
      if (stage.current) setPath(lightOf(stage.current));
      if (performance.now() - began < settles) frame = requestAnimationFrame(look);
    };
    look();
    const resized = new ResizeObserver(look);
    if (stage.current) resized.observe(stage.current);
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
    };
  }, [stage, on]);
  if (path === '') return null;
  return (
    <svg className="tr-shade" aria-hidden="true">
      <mask id={id}>
        <rect width="100%" height="100%" fill="#fff" />
        <path d={path} fill="#000" />
      </mask>
      <rect width="100%" height="100%" mask={`url(#${id})`} />
    </svg>
  );
}
