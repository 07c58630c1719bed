import { useLayoutEffect, useRef } from 'react';

interface ThreadProps {
  /** Changes when what is drawn may have moved. */
  readonly scene: unknown;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

/** The way from one link end to the other: level, with one step between the devices, like a line on a metro map. */
function wayOf(from: Box, to: Box, step: number): { d: string; tips: readonly [number, number] } {
  const forward = from.right < to.left;
  const side = forward ? 1 : -1;
  const start = forward ? from.right + 14 : from.left - 14;
  const end = forward ? to.left - 14 : to.right + 14;
  const radius = Math.min(18, Math.abs(from.middle - to.middle) / 2);
  if (radius < 2) return { d: `M${start} ${from.middle}H${end}`, tips: [start, end] };
  const down = Math.sign(to.middle - from.middle) * radius;
  const across = side * radius;
  const d =
    `M${start} ${from.middle}H${step - across}Q${step} ${from.middle} ${step} ${from.middle + down}` +
    `V${to.middle - down}Q${step} ${to.middle} ${step + across} ${to.middle}H${end}`;
  return { d, tips: [start, end] };
}

/** Joins what travels on both devices; stands directly in the stage. Decoration: the chip, the corners and the coach tell the same. */
export function Thread({ scene }: ThreadProps) {
  const svg = useRef<SVGSVGElement>(null);

  // oxlint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => {
    const drawing = svg.current;
    // Not through a ref of the stage: that is set after the effects of what stands inside it.
    const frame = drawing?.parentElement;
    if (!frame) return undefined;
    const draw = () => {
      const chip = frame.querySelector<HTMLElement>('.chip');
      const from = frame.querySelector('.dev--laptop [data-link="from"]');
      const to = frame.querySelector('.dev--phone [data-link="to"]');
      drawing.toggleAttribute('data-off', true);
      if (!chip) return;
      chip.style.translate = '';
      if (!from || !to) return;
      const origin = frame.getBoundingClientRect();
      const [a, b, c] = [from, to, chip].map((element) => {
        const { left, right, top, height, width } = element.getBoundingClientRect();
        return { left: left - origin.left, right: right - origin.left, middle: top - origin.top + height / 2, width };
      });
      if (!a?.width || !b?.width || !c?.width) return;
      const { d, tips } = wayOf(a, b, (c.left + c.right) / 2);
      for (const path of drawing.querySelectorAll('path')) path.setAttribute('d', d);
      drawing.querySelectorAll('circle').forEach((tip, place) => {
        tip.setAttribute('cx', String(tips[place]));
        tip.setAttribute('cy', String(place === 0 ? a.middle : b.middle));
      });
      chip.style.translate = `0 ${(a.middle + b.middle) / 2 - c.middle}px`;
      drawing.toggleAttribute('data-off', false);
    };
    draw();
    const observer = new ResizeObserver(draw);
    observer.observe(frame);
    for (const device of frame.querySelectorAll('.dev')) observer.observe(device);
    // A screen may draw its link end a moment later than itself: the viewfinder measures first.
    const comings = new MutationObserver(draw);
    comings.observe(frame, { childList: true, subtree: true });
    frame.addEventListener('scroll', draw, true);
    return () => {
      observer.disconnect();
      comings.disconnect();
      frame.removeEventListener('scroll', draw, true);
    };
  }, [scene]);

  return (
    <svg ref={svg} className="thread" aria-hidden="true" data-off="">
      <path className="case" />
      <path className="core" />
      <path className="pulse" pathLength="100" />
      <circle className="tip" r="7" />
      <circle className="tip" r="7" />
    </svg>
  );
}
