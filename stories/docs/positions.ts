import type { Chain, Item, Layers } from './layers.js';

/** An item with the middle of its top edge, and the layer that it stands in. */
export interface Placed extends Item {
  readonly x: number;
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
}

/** For an item that is nowhere. */
export const nowhere: Placed = { id: '', x: 0, y: 0, width: 0, height: 0, top: 0, bottom: 0 };

/** A link as a curve, from tail to head. */
export interface Curve {
  readonly chain: Chain;
  readonly path: string;
}

export interface Positions {
  readonly placed: ReadonlyMap<string, Placed>;
  readonly curves: readonly Curve[];
  readonly width: number;
  readonly height: number;
}

const [gap, rise, margin, rounds] = [11, 42, 12, 30];
/** So much of a line is straight where it leaves or enters a box: room for the head of an arrow. */
const straight = 9;

/** Gives every item a place and every link a curve. */
export function positionsOf({ items, layers, chains }: Layers): Positions {
  const of = (id: string): Item => items.get(id) ?? { id, width: 0, height: 0 };
  const x = acrossOf(layers, chains, of);
  const left = Math.min(...[...items.values()].map(({ id, width }) => (x.get(id) ?? 0) - width / 2));
  const placed = new Map<string, Placed>();
  let y = margin;
  for (const layer of layers) {
    const height = Math.max(...layer.map((id) => of(id).height));
    for (const id of layer) {
      const item = of(id);
      const middle = y + (height - item.height) / 2;
      placed.set(id, { ...item, x: (x.get(id) ?? 0) - left + margin, y: middle, top: y, bottom: y + height });
    }
    y += height + rise;
  }
  const right = Math.max(...[...placed.values()].map(({ x: middle, width }) => middle + width / 2));
  return { placed, curves: curvesOf(chains, placed), width: right + margin, height: y - rise + margin };
}

/** Pulls every item towards its neighbours, above and below by turns, and keeps the order and the gaps. */
function acrossOf(
  layers: Layers['layers'],
  chains: readonly Chain[],
  of: (id: string) => Item,
): ReadonlyMap<string, number> {
  const x = new Map<string, number>();
  for (const layer of layers) {
    let at = 0;
    for (const id of layer) {
      x.set(id, at + of(id).width / 2);
      at += of(id).width + gap;
    }
  }
  const pairs = chains.flatMap(({ items }) =>
    items.slice(1).map((below, at) => ({ above: items[at] ?? below, below, weight: at === 0 ? 1 : 2 })),
  );
  for (let round = 0; round < rounds; round += 1) {
    for (const layer of round % 2 === 0 ? layers : layers.toReversed()) {
      const wishes = layer.map((id) => {
        const pulls = pairs.flatMap(({ above, below, weight }) =>
          below === id ? [{ to: above, weight }] : above === id ? [{ to: below, weight }] : [],
        );
        const weight = pulls.reduce((sum, pull) => sum + pull.weight, 0);
        const sum = pulls.reduce((total, pull) => total + pull.weight * (x.get(pull.to) ?? 0), 0);
        return { id, wish: weight > 0 ? sum / weight : (x.get(id) ?? 0), weight: Math.max(1, weight) };
      });
      for (const [id, at] of spaced(wishes, of)) x.set(id, at);
    }
  }
  return x;
}

interface Wish {
  readonly id: string;
  readonly wish: number;
  readonly weight: number;
}

/** As near to every wish as the gaps allow: neighbours that would overlap move as one block. */
function spaced(wishes: readonly Wish[], of: (id: string) => Item): readonly (readonly [string, number])[] {
  const offsets: number[] = [];
  const blocks: { start: number; count: number; wish: number; weight: number }[] = [];
  for (const [at, { id, wish, weight }] of wishes.entries()) {
    const before = wishes[at - 1];
    const offset = before ? (offsets[at - 1] ?? 0) + of(before.id).width / 2 + gap + of(id).width / 2 : 0;
    offsets.push(offset);
    let block = { start: at, count: 1, wish: wish - offset, weight };
    for (let last = blocks.at(-1); last && last.wish >= block.wish; last = blocks.at(-1)) {
      blocks.pop();
      const sum = last.weight + block.weight;
      block = {
        start: last.start,
        count: last.count + block.count,
        wish: (last.wish * last.weight + block.wish * block.weight) / sum,
        weight: sum,
      };
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ start, count, wish }) =>
    wishes.slice(start, start + count).map(({ id }, at) => [id, wish + (offsets[start + at] ?? 0)] as const),
  );
}

function curvesOf(chains: readonly Chain[], placed: ReadonlyMap<string, Placed>): readonly Curve[] {
  const at = (id: string | undefined) => placed.get(id ?? '') ?? nowhere;
  /** Where along an edge of a box a line starts or ends: in the order of where it goes. */
  const port = (chain: Chain, end: 'top' | 'bottom'): number => {
    const id = end === 'top' ? chain.items[0] : chain.items.at(-1);
    const toward = (other: Chain) => at(end === 'top' ? other.items[1] : other.items.at(-2)).x;
    const mates = chains
      .filter(({ items }) => (end === 'top' ? items[0] : items.at(-1)) === id)
      .toSorted((a, b) => toward(a) - toward(b));
    const { x, width } = at(id);
    const step = Math.min(26, (width - 20) / mates.length);
    return x + (mates.indexOf(chain) - (mates.length - 1) / 2) * step;
  };
  return chains.map((chain) => {
    const way = chain.items.slice(1, -1).map(at);
    const [first, last] = [at(chain.items[0]), at(chain.items.at(-1))];
    const [start, end] = [port(chain, 'top'), port(chain, 'bottom')];
    // Straight within a layer, past whatever stands in it; curved only between layers.
    const points: readonly Point[] = [
      [start, first.y + first.height],
      [start, first.bottom + straight],
      ...way.flatMap(({ x, top, bottom }): Point[] => [
        [x, top],
        [x, bottom],
      ]),
      [end, last.top - straight],
      [end, last.y],
    ];
    return { chain, path: smooth(chain.up ? points.toReversed() : points) };
  });
}

type Point = readonly [x: number, y: number];

function smooth(points: readonly Point[]): string {
  const round = (value: number) => Math.round(value * 10) / 10;
  return points
    .map(([x, y], at) => {
      const before = points[at - 1];
      if (!before) return `M${round(x)} ${round(y)}`;
      const middle = (before[1] + y) / 2;
      return `C${round(before[0])} ${round(middle)} ${round(x)} ${round(middle)} ${round(x)} ${round(y)}`;
    })
    .join('');
}
