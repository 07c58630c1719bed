import type { FindStrings } from '../strings/stage.js';
import type { WhyStrings } from '../strings/finish.js';
import type { CoachLine } from './coach-line.js';
import type { Speakers } from './coach-text.js';
import { CoachWords } from './coach-words.js';
import { findLines } from './find-lines.js';
import { FindPanel } from './find-panel.js';
import type { Device } from './scene.js';
import { Why } from './why.js';

interface MoreHelpProps {
  readonly t: { readonly find: FindStrings; readonly why: WhyStrings };
  readonly close: string;
  readonly speakers: Speakers;
  readonly line: CoachLine;
  /** The device that is meant and is not in view. */
  readonly away: Device | null;
  /** Where to look, or why this is asked. */
  readonly finding: boolean;
  readonly onClose: () => void;
}

/** What the actions of the coach open. */
export function MoreHelp({ t, close, speakers, line, away, finding, onClose }: MoreHelpProps) {
  return finding ? (
    <FindPanel
      title={t.find.title}
      close={close}
      speakers={speakers}
      lines={findLines(line, away, t.find)}
      onClose={onClose}
    />
  ) : (
    <Why t={t.why} onClose={onClose}>
      {line.back && (
        <p className="why-dialog__now">
          <CoachWords text={line.why} speakers={speakers} />
        </p>
      )}
    </Why>
  );
}
