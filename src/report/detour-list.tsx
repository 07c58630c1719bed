import type { CatalogueId } from '../../machines/conditions/catalogue.js';
import { type Assessment, isHelped } from '../../machines/coach/assess.js';
import type { Detour } from '../../machines/coach/diagnose.js';
import type { Done } from '../../machines/world/replay.js';
import { Icon } from '../parts/icon.js';
import type { CatalogueStrings } from '../strings/catalogue.js';
import type { SlipNames } from '../strings/exercises.js';
import type { ReportStrings } from '../strings/report.js';
import { Diamond } from './diamond.js';
import { type Lane, letterOf } from './way.js';

interface DetourListProps {
  readonly assessment: Assessment;
  readonly done: readonly Done[];
  readonly t: ReportStrings;
  readonly catalogue: CatalogueStrings;
  readonly names: Readonly<Record<Lane, string>>;
  readonly slips: SlipNames;
  /** What of the catalogue was in the beginning that was shortened. */
  readonly folded: readonly CatalogueId[];
  readonly onAgain: (entry: number, name: string) => void;
}

/** Each detour: what happened, what mends it, how it ended, and the way to do it once more. */
export function DetourList({
  assessment: { detours, earlier },
  done,
  t,
  catalogue,
  names,
  slips,
  folded,
  onAgain,
}: DetourListProps) {
  return (
    <div className="finish__panel report__detours">
      <h3>{t.detours.title}</h3>
      {detours.length === 0 && <p>{earlier > 0 ? t.route.folded(earlier) : t.detours.none}</p>}
      {folded.length > 0 && <p>{t.route.there(folded.map((id) => slips[id]).join(', '))}</p>}
      <ol>
        {detours.map((detour, place) => {
          const letter = letterOf(place);
          const words = detour.id && catalogue[detour.id];
          const slip = detour.id && slips[detour.id];
          const typed = typedAt(done[detour.from]);
          const device = names[detour.device === 'laptop' ? 'laptop' : 'phone'];
          return (
            <li key={letter} data-kind={detour.kind}>
              <Diamond letter={letter} name={t.route.detour(letter)} />
              <div>
                <p>
                  <b>{words ? words.told : t.detours.wander(device)}</b>{' '}
                  {detour.id === 'E14' && typed && t.detours.typed(...typed)} {words?.repair}
                </p>
                <p className="report__end" data-open={detour.to === null || undefined}>
                  {detour.to !== null && <Icon name="check" size={18} weight={3} />}
                  {words && t.detours[detour.control ? 'done' : 'seen'](device)} {endOf(detour, done, t)}
                </p>
                {slip && (
                  <button type="button" className="finish__way" onClick={() => onAgain(detour.from, slip)}>
                    <Icon name="reload" size={20} />
                    <span>
                      {t.detours.again}: {slip}
                    </span>
                  </button>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

const endOf = (detour: Detour, done: readonly Done[], { detours }: ReportStrings): string =>
  detour.to === null ? detours.open : detours[isHelped(detour, done) ? 'helped' : 'alone'];

/** The digits that were typed in one thing that was done, and those that were right. */
function typedAt(done: Done | undefined): [typed: string, shown: string] | null {
  const event = done?.event;
  const shown = done?.before.laptop.context.number;
  return event?.type === 'world.person' && 'text' in event.intent && shown ? [event.intent.text, shown] : null;
}
