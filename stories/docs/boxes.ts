import type { PlaceOutline, Reaction } from './outline.js';

/** Places that show the same screen and listen to the same are drawn as one box. */
export interface Box {
  readonly id: string;
  readonly places: readonly string[];
  /** What happens without leaving the box, one line each. */
  readonly inside: readonly string[];
  /** The letters of what many places share. */
  readonly shared: readonly string[];
  /** What leads to places outside the picture, one line each. */
  readonly leaves: readonly string[];
  /** Another place of the party leads here. */
  readonly entered: boolean;
}

export type ArrowKind = 'person' | 'wire' | 'time';

/** A labelled arrow between two boxes. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly labels: readonly { readonly kind: ArrowKind; readonly text: string }[];
}

export interface Picture {
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
  /** What many boxes do alike on the way out: a letter instead of many arrows. */
  readonly shared: readonly { readonly letter: string; readonly text: string }[];
}

/** As many boxes must do something alike before a letter takes the place of their arrows. */
const many = 3;

const kindOf = (trigger: string): ArrowKind =>
  trigger.startsWith('wire.') ? 'wire' : trigger.startsWith('after ') ? 'time' : 'person';
const same = ({ outcomes }: Reaction) => JSON.stringify(outcomes);
const reactionsOf = ({ hears, waits }: PlaceOutline): readonly Reaction[] => [
  ...hears,
  ...waits.map((wait) => ({ ...wait, trigger: `after ${wait.trigger}` })),
];

const condition = (guard: string | null, at: number, all: number) =>
  guard ? ` [${guard}]` : at > 0 && all > 1 ? ' [else]' : '';

/** One outcome in words: `interrupted [interrupted]`, `stays, posts testRequested`. */
export const outcomesText = ({ outcomes }: Reaction): string =>
  outcomes
    .map(({ guard, target, posts }, at) => {
      const what = [target ?? (posts.length > 0 ? null : 'stays'), ...posts.map((post) => `posts ${post}`)];
      return `${what.filter((word) => word !== null).join(', ')}${condition(guard, at, outcomes.length)}`;
    })
    .join('; ');

function grouped<T>(items: readonly T[], key: (item: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}

/** Turns the places of one page into boxes, arrows, and what is shared. */
export function pictureOf(all: readonly PlaceOutline[], page: readonly string[]): Picture {
  const places = all.filter(({ place }) => page.includes(place));
  const twins = grouped(places, (place) => JSON.stringify([place.screen, reactionsOf(place), place.posts]));
  const boxOf = new Map(twins.flatMap((group) => group.map(({ place }) => [place, group[0].place] as const)));

  const reactions = twins.flatMap(([first]) =>
    reactionsOf(first).map((reaction) => ({
      box: first.place,
      reaction,
      key: `${reaction.trigger} ${same(reaction)}`,
    })),
  );
  const alike = grouped(reactions, ({ key }) => key).filter(
    (group) => group.length >= many && !group[0].reaction.outcomes.every(({ target }) => boxOf.has(target ?? '')),
  );
  const letters = grouped(alike, (group) => same(group[0].reaction) + group.map(({ box }) => box).join());
  const shared = letters.map((groups, at) => {
    const triggers = groups.map(([{ reaction }]) => reaction.trigger).join(', ');
    return { letter: String.fromCharCode(65 + at), text: `${triggers} → ${outcomesText(groups[0][0].reaction)}` };
  });
  const letterOf = new Map(
    letters.flatMap((groups, at) => groups.map(([{ key }]) => [key, String.fromCharCode(65 + at)] as const)),
  );

  const drawn = reactions.filter(({ key }) => !letterOf.has(key));
  const lines = drawn.flatMap(({ box, reaction }) =>
    reaction.outcomes.map(({ guard, target, posts }, at) => ({
      box,
      to: target === null ? box : (boxOf.get(target) ?? null),
      target,
      posts,
      trigger: reaction.trigger,
      when: condition(guard, at, reaction.outcomes.length),
    })),
  );
  type Line = (typeof lines)[number];
  const triggersOf = (line: readonly [Line, ...Line[]]) => line.map(({ trigger }) => trigger).join(', ') + line[0].when;

  const arrows = grouped(
    lines.filter(({ box, to }) => to !== null && to !== box),
    ({ box, to }) => `${box} ${to}`,
  ).map((group) => ({
    from: group[0].box,
    to: group[0].to ?? '',
    labels: grouped(group, ({ when, trigger }) => `${kindOf(trigger)} ${when}`).map((line) => ({
      kind: kindOf(line[0].trigger),
      text: triggersOf(line),
    })),
  }));

  const targets = new Set(
    all
      .filter(({ place }) => !page.includes(place))
      .flatMap((place) => reactionsOf(place).flatMap(({ outcomes }) => outcomes.map(({ target }) => target))),
  );
  const boxes = twins.map((group): Box => {
    const id = group[0].place;
    const own = grouped(
      lines.filter(({ box, to }) => box === id && to === id),
      ({ target, posts, when }) => `${target} ${posts.join()} ${when}`,
    );
    const leaving = grouped(
      lines.filter(({ box, to }) => box === id && to === null),
      ({ target, when }) => `${target} ${when}`,
    );
    return {
      id,
      leaves: leaving.map((line) => `${triggersOf(line)} → ${line[0].target}`),
      places: group.map(({ place }) => place),
      inside: [
        ...group[0].posts.map((post) => `posts ${post}`),
        ...own.map((line) => {
          const [{ target, posts }] = line;
          const what = [
            ...(target !== null && group.length > 1 ? [`→ ${target}`] : []),
            ...posts.map((post) => `posts ${post}`),
          ];
          return `${triggersOf(line)} ${what.join(', ') || '↺'}`;
        }),
      ],
      shared: [...new Set(reactions.flatMap(({ box, key }) => (box === id ? [letterOf.get(key) ?? ''] : [])))]
        .filter((letter) => letter !== '')
        .sort(),
      entered: group.some(({ place }) => targets.has(place)),
    };
  });
  return { boxes, arrows, shared };
}
