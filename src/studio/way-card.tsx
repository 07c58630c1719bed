import type { ReactNode } from 'react';
import type { Dial } from '../../machines/coach/dial.js';
import { Icon, type IconName } from '../parts/icon.js';
import { Segmented } from '../parts/segmented.js';
import type { CoursePlace, Delivery, StudioStrings, Told, Tried } from '../strings/studio.js';
import { CopyButton } from './copy-button.js';
import { facts, toldBy, wayOf, ways } from './places.js';

const told: { readonly [T in Told]: IconName } = {
  score: 'star',
  done: 'flag',
  completed: 'flag',
  heard: 'speak',
  nothing: 'x',
};
const tried: { readonly [T in Tried]: IconName } = {
  measured: 'check',
  played: 'check',
  installed: 'check',
  documented: 'book',
  unsure: 'help',
};

/** A sentence in which ‘…’ is a word on somebody else's screen. */
const withNames = (text: string): readonly ReactNode[] =>
  text.split(/(‘[^’]+’)/).map((part) => (part.startsWith('‘') ? <b key={part}>{part.slice(1, -1)}</b> : part));

interface WayCardProps {
  readonly t: StudioStrings;
  readonly place: CoursePlace;
  readonly delivery: Delivery | null;
  readonly coach: Dial;
  readonly pass: number | null;
  readonly onChoose: (delivery: Delivery) => void;
}

/** How a practice is put in one place: in what, the clicks, and what has to be known before. */
export function WayCard({ t, place, delivery, coach, pass, onChoose }: WayCardProps) {
  const way = wayOf(place, delivery);
  const { clicks, permit, mind, ict } = t.ways[way.id];
  const report = toldBy(way.delivery, coach, pass);
  const known = facts[way.id];
  const all: readonly Delivery[] = ways[place];
  const rows: readonly (readonly [string, IconName, string])[] = [
    [t.asks.reports, told[report], t.reports[report]],
    [t.asks.permit, known.permit === 'author' ? 'user' : 'lock', permit],
    [t.asks.tried, tried[known.tried], t.tried[known.tried]],
    ...(mind ? ([[t.asks.mind, 'info', mind]] as const) : []),
    ...(ict ? ([[t.asks.ict, 'mail', ict]] as const) : []),
  ];
  return (
    <div className="way">
      <div className="way__how">
        {all.length > 1 && (
          <Segmented
            title={t.as}
            className="seg"
            value={way.delivery}
            options={all.map((value) => ({ value, label: t.deliveries[value].name }))}
            onChoose={onChoose}
          />
        )}
        <p className="way__what">
          {all.length === 1 && <b>{t.deliveries[way.delivery].name}. </b>}
          {t.deliveries[way.delivery].what}
        </p>
        <h3>{t.asks.clicks}</h3>
        <ol className="way__clicks">
          {clicks.map((click) => (
            <li key={click}>
              <span>{withNames(click)}</span>
            </li>
          ))}
        </ol>
      </div>
      <dl className="way__facts">
        {rows.map(([name, icon, said]) => (
          <div key={name}>
            <dt>
              <Icon name={icon} size={20} />
              {name}
            </dt>
            <dd>
              {withNames(said)}
              {said === ict && (
                <CopyButton
                  key={way.id}
                  text={ict.replaceAll(/[‘’]/g, '')}
                  icon="copy"
                  name={t.take.copyIct}
                  copied={t.take.copiedIct}
                  failed={t.take.copyIctYourself}
                />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
