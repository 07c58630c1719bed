import { useContext } from 'react';
import { Icon } from '../parts/icon.js';
import type { HalvesStrings } from '../strings/halves.js';
import { HalfContext, otherOf } from './half.js';
import { openHalf, wasBlocked, windowName } from './other-window.js';

/** Says which half this window is, whether the other is there, and how it comes, or comes back. */
export function HalfBar({ t }: { readonly t: HalvesStrings }) {
  const here = useContext(HalfContext);
  if (!here) return null;
  const { half, presence, address, onTogether } = here;
  const { side } = half;
  const other = otherOf(half);
  const away = presence === 'away';
  const says = presence === 'there' || presence === 'coming' ? t[presence][side] : t.away[side];
  return (
    <section className="half__bar" aria-label={t.name[side]} data-presence={presence}>
      <Icon name={side} />
      <p>
        <b>{t.name[side]}</b> {presence === 'there' && <Icon name="check" size={18} weight={3} />}
        <output>{away && wasBlocked(half) ? t.blocked : says}</output>
      </p>
      {away && (
        // A link, because a browser that keeps windows shut still follows it.
        <a
          className="tb tb--go"
          href={address}
          target={windowName(other)}
          onClick={(event) => {
            if (openHalf(other, address)) event.preventDefault();
          }}
        >
          {t.open[side]}
        </a>
      )}
      <button type="button" className="tb" onClick={onTogether}>
        {t.together}
      </button>
    </section>
  );
}
