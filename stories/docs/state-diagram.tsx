import { useId } from 'react';
import { type Box, pictureOf } from './boxes.js';
import { type Item, layersOf, type Link } from './layers.js';
import { blockSize, labelLines, line, Lines, plain, wrapped } from './lines.js';
import { outlineOf } from './outline.js';
import { type Page, pages } from './pages.js';
import { nowhere, type Placed, positionsOf } from './positions.js';
import './docs.css';

const titleOf = ({ places, shared }: Box): readonly string[] =>
  places.map((place, at) => (at === 0 && shared.length > 0 ? `${place}  ${shared.join(' ')}` : place));

const boxItem = (box: Box): Item => {
  const title = titleOf(box);
  const { width, height } = blockSize([
    ...title.map((text) => `${text}  `),
    ...box.inside.flatMap((text) => wrapped(text)),
  ]);
  return { id: box.id, width, height: height + (box.inside.length > 0 ? 8 : 4) };
};

/** The places of one page as a picture, drawn from the machine itself. The table says the same in words. */
export function StateDiagram({ page: name }: { readonly page: keyof typeof pages }) {
  const head = useId();
  const page: Page = pages[name];
  const picture = pictureOf(outlineOf(page.party).places, page.places);
  const labels = new Map(picture.arrows.map((arrow) => [`${arrow.from} > ${arrow.to}`, arrow]));
  const exits = picture.boxes.filter(({ leaves }) => leaves.length > 0);
  const links: readonly Link[] = [
    ...[...labels].map(([id, arrow]) => ({
      from: arrow.from,
      to: arrow.to,
      label: {
        id,
        ...blockSize(
          labelLines(arrow).map(({ text }) => text),
          4,
        ),
      },
    })),
    ...exits.map(({ id }) => ({ from: id, to: `${id} leaves`, label: null })),
  ];
  const items = [
    ...picture.boxes.map(boxItem),
    ...exits.map(({ id, leaves }) => ({ id: `${id} leaves`, ...blockSize(leaves.flatMap((text) => wrapped(text))) })),
  ];
  const { placed, curves, width, height } = positionsOf(layersOf(items, links));
  const at = (id: string): Placed => placed.get(id) ?? nowhere;
  const frame = ({ x, y, width: wide, height: high }: Placed) => ({ x: x - wide / 2, y, width: wide, height: high });

  return (
    <figure className="diagram">
      <svg
        viewBox={`0 0 ${Math.ceil(width)} ${Math.ceil(height)}`}
        width={Math.ceil(width)}
        role="img"
        aria-label={`${page.title}: ${picture.boxes.length} boxes. The table of this page says the same in words.`}
      >
        <defs>
          {(['person', 'wire', 'time'] as const).map((kind) => (
            <marker
              key={kind}
              id={`${head}${kind}`}
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="8"
              markerHeight="8"
              orient="auto"
            >
              <path d="M0 0L8 4L0 8Z" className={`diagram__head diagram__head--${kind}`} />
            </marker>
          ))}
        </defs>
        {curves.map(({ chain, path }) => {
          const kind = labels.get(chain.link.label?.id ?? '')?.labels[0]?.kind ?? 'person';
          return (
            <path
              key={path}
              d={path}
              className={`diagram__line diagram__line--${kind}`}
              markerEnd={`url(#${head}${kind})`}
            />
          );
        })}
        {[...labels].map(([id, arrow]) => (
          <g key={id}>
            <rect {...frame(at(id))} rx={4} className="diagram__ground" />
            <Lines at={at(id)} lines={labelLines(arrow)} room={4} />
          </g>
        ))}
        {exits.map(({ id, leaves }) => (
          <g key={id}>
            <rect {...frame(at(`${id} leaves`))} rx={12} className="diagram__stub" />
            <Lines at={at(`${id} leaves`)} lines={plain(leaves)} />
          </g>
        ))}
        {picture.boxes.map((box) => {
          const here = at(box.id);
          const title = titleOf(box);
          const below = { ...here, y: here.y + title.length * line + 6 };
          return (
            <g key={box.id}>
              <rect
                {...frame(here)}
                rx={6}
                className={box.entered ? 'diagram__box diagram__box--entered' : 'diagram__box'}
              />
              <Lines at={here} lines={plain(title, 'name')} />
              <Lines at={below} lines={plain(box.inside)} />
            </g>
          );
        })}
      </svg>
      <figcaption>
        {picture.shared.map(({ letter: sign, text }) => (
          <p key={sign}>
            <b>{sign}</b> <code>{text}</code>
          </p>
        ))}
      </figcaption>
    </figure>
  );
}
