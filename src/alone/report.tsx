import { AfterwardsPart } from '../player/afterwards-part.js';
import { usePrefetch } from '../player/use-prefetch.js';
import { Frame, type Drawing, type Look } from './frame.js';
import type { PracticeRun } from './use-run.js';

export interface ReportProps extends Look {
  /** Whose report it is: what `useRun` returns. */
  readonly of: PracticeRun;
  /** Makes the address that opens this run elsewhere. Without it there is no link. */
  readonly linkTo?: (journal: string) => string;
  /** Puts the report away: the learner goes back, does a mistake again, or begins another practice. */
  readonly onClose: () => void;
}

/** How a run went, as far as it came: its route over both devices, what went well, each detour, and what comes next. */
export function Report({ of, linkTo, onClose, ...look }: ReportProps) {
  return (
    <Frame {...look} kind={of.run.phone}>
      {(drawing) => <ReportIn of={of} onClose={onClose} {...drawing} {...(linkTo && { linkTo })} />}
    </Frame>
  );
}

const nothing = () => {};

function ReportIn({
  of,
  linkTo,
  onClose,
  speakers,
  settings,
}: Drawing & Pick<ReportProps, 'of' | 'linkTo' | 'onClose'>) {
  const { locale } = speakers.coach;
  usePrefetch(locale);
  return (
    <div className="app__in">
      <div className="work">
        <AfterwardsPart locale={locale} until={<div className="waiting" aria-busy="true" />}>
          {({ FinishCover }, words) => (
            <FinishCover
              practice={of.practice}
              t={words.finish}
              slips={words.slipNames}
              locale={locale}
              asked={linkTo ? { linkTo } : {}}
              settings={settings}
              early
              onSet={nothing}
              onRewind={(entry) => of.practice.turn('rewind', entry)}
              onTell={nothing}
              onClose={onClose}
            />
          )}
        </AfterwardsPart>
      </div>
    </div>
  );
}
