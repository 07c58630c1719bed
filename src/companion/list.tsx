import { useEffect, useRef, useState } from 'react';
import { allPictures, type Companion, expected, picturesAtOnce } from '../../machines/coach/companion.js';
import { type Atlas, devicesOf } from '../../machines/coach/hypotheses.js';
import type { Device } from '../../machines/scenarios/scenario.js';
import { Icon } from '../parts/icon.js';
import type { CompanionStrings } from '../strings/companion.js';
import { calledBy, nameOf } from './names.js';

interface ListProps {
  readonly now: Companion;
  readonly atlas: Atlas;
  readonly t: CompanionStrings;
  readonly onSee: (key: string) => void;
  readonly onTurn: (device: Device) => void;
}

/** Every screen of a device by its name, some at a time, for who did not find theirs among the pictures. */
export function List({ now, atlas, t, onSee, onTurn }: ListProps) {
  const world = now.set[0]?.world;
  const names = allPictures(atlas, now.device, expected(now)?.key).map((glance) => ({
    key: glance.key,
    name: nameOf(glance, t),
  }));
  const [count, setCount] = useState(picturesAtOnce);
  const list = useRef<HTMLUListElement>(null);
  // Who asks for more goes on reading where the new ones begin.
  useEffect(() => {
    if (count > picturesAtOnce)
      list.current?.querySelectorAll<HTMLElement>('button')[count - picturesAtOnce]?.focus({ preventScroll: true });
  }, [count]);
  return (
    <>
      <div className="cp__turns">
        {world &&
          devicesOf(world)
            .filter((device) => device !== now.device)
            .map((device) => (
              <button key={device} type="button" className="go-on" onClick={() => onTurn(device)}>
                <Icon name={device === 'laptop' ? 'laptop' : 'phone'} />
                <span>{t.list.turn[calledBy(device, world)]}</span>
              </button>
            ))}
      </div>
      <ul className="cp__list" ref={list}>
        {names.slice(0, count).map(({ key, name }) => (
          <li key={key}>
            <button type="button" onClick={() => onSee(key)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      {count < names.length && (
        <button type="button" className="go-on" onClick={() => setCount(count + picturesAtOnce)}>
          <Icon name="down" />
          <span>{t.list.more}</span>
        </button>
      )}
    </>
  );
}
