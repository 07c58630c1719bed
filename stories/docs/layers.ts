/** Something with a size that gets a place in the drawing. */
export interface Item {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** A line from one item to another; a label is an item on the way. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly label: Item | null;
}

/** A link as it is drawn: from top to bottom, with one item in every layer that it passes. */
export interface Chain {
  readonly link: Link;
  readonly items: readonly string[];
  /** The arrow points up. */
  readonly up: boolean;
}

export interface Layers {
  readonly items: ReadonlyMap<string, Item>;
  readonly layers: readonly (readonly string[])[];
  readonly chains: readonly Chain[];
}

const sweeps = 24;

/** The links that would close a circle, found by going deep in the order of the items. */
function upward(items: readonly Item[], links: readonly Link[]): ReadonlySet<Link> {
  const up = new Set<Link>();
  const open = new Set<string>();
  const done = new Set<string>();
  const visit = (id: string) => {
    open.add(id);
    for (const link of links.filter(({ from }) => from === id)) {
      if (open.has(link.to)) up.add(link);
      else if (!done.has(link.to)) visit(link.to);
    }
    open.delete(id);
    done.add(id);
  };
  for (const { id } of items) if (!done.has(id)) visit(id);
  return up;
}

/** Every item one layer below the lowest that leads to it; labels take a layer of their own. */
function ranksOf(items: readonly Item[], links: readonly Link[], up: ReadonlySet<Link>): ReadonlyMap<string, number> {
  const rank = new Map(items.map(({ id }) => [id, 0]));
  const at = (id: string) => rank.get(id) ?? 0;
  const spans = links.map((link) => {
    const [top, bottom] = up.has(link) ? [link.to, link.from] : [link.from, link.to];
    return { top, bottom, span: link.label ? 2 : 1 };
  });
  for (let changed = true; changed; ) {
    changed = false;
    for (const { top, bottom, span } of spans) {
      if (at(bottom) >= at(top) + span) continue;
      rank.set(bottom, at(top) + span);
      changed = true;
    }
  }
  for (const { id } of items) {
    const below = spans.filter(({ top }) => top === id).map(({ bottom, span }) => at(bottom) - span);
    if (below.length > 0 && !spans.some(({ bottom }) => bottom === id)) rank.set(id, Math.min(...below));
  }
  return rank;
}

/** Puts items in layers and in an order within each, so that few lines cross. */
export function layersOf(items: readonly Item[], links: readonly Link[]): Layers {
  const up = upward(items, links);
  const rank = ranksOf(items, links, up);
  const all = new Map(items.map((item) => [item.id, item]));
  const layers: string[][] = [];
  const put = (id: string, layer: number) => (layers[layer] ??= []).push(id);
  for (const { id } of items) put(id, rank.get(id) ?? 0);

  const chains = links.map((link, index): Chain => {
    const points = up.has(link);
    const [top, bottom] = points ? [link.to, link.from] : [link.from, link.to];
    const first = (rank.get(top) ?? 0) + 1;
    const last = (rank.get(bottom) ?? 0) - 1;
    // A label stands where its arrow starts.
    const labelled = points ? last : first;
    const way = Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => {
      const layer = first + step;
      const item = layer === labelled && link.label ? link.label : { id: `${index} at ${layer}`, width: 10, height: 0 };
      all.set(item.id, item);
      put(item.id, layer);
      return item.id;
    });
    return { link, items: [top, ...way, bottom], up: points };
  });
  return { items: all, layers: untangled(layers, chains), chains };
}

type Neighbours = ReadonlyMap<string, readonly string[]>;

function untangled(start: readonly (readonly string[])[], chains: readonly Chain[]): readonly (readonly string[])[] {
  const above = new Map<string, string[]>();
  const below = new Map<string, string[]>();
  for (const { items } of chains) {
    for (const [at, id] of items.entries()) {
      const next = items[at + 1];
      if (next === undefined) continue;
      below.set(id, [...(below.get(id) ?? []), next]);
      above.set(next, [...(above.get(next) ?? []), id]);
    }
  }
  let layers = start.map((layer) => [...layer]);
  let best = layers;
  let fewest = crossings(layers, below);
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep += 1) {
    const down = sweep % 2 === 0;
    layers = sorted(down ? layers : layers.toReversed(), down ? above : below);
    if (!down) layers.reverse();
    const count = crossings(layers, below);
    if (count < fewest) [best, fewest] = [layers, count];
  }
  return best;
}

/** Sorts every layer by where its neighbours in the layer before it stand. */
function sorted(layers: readonly (readonly string[])[], neighbours: Neighbours): string[][] {
  const position = new Map<string, number>();
  return layers.map((layer) => {
    const wish = new Map(
      layer.map((id, at) => {
        const places = (neighbours.get(id) ?? []).flatMap((other) => position.get(other) ?? []);
        const mean = places.reduce((sum, place) => sum + place, 0) / places.length;
        return [id, places.length > 0 ? mean : at / layer.length];
      }),
    );
    const next = layer.toSorted((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0));
    for (const [at, id] of next.entries()) position.set(id, (at + 0.5) / next.length);
    return next;
  });
}

function crossings(layers: readonly (readonly string[])[], below: Neighbours): number {
  let count = 0;
  for (const [at, layer] of layers.entries()) {
    const next = layers[at + 1] ?? [];
    const ends = layer.map((id) => (below.get(id) ?? []).map((other) => next.indexOf(other)));
    for (const [left, mine] of ends.entries()) {
      for (const yours of ends.slice(left + 1)) {
        for (const a of mine) for (const b of yours) if (a > b) count += 1;
      }
    }
  }
  return count;
}
