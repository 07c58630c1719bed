import { Icon } from '../parts/icon.js';
import { SpotTag } from '../parts/spot-tag.js';
import type { DeskWords } from '../strings/stage.js';

interface DeskCardProps {
  readonly t: DeskWords;
  /** The pass on paper, or none while none was asked for. */
  readonly pass: string | null;
  /** Whether it can be asked now, for the first time or again. */
  readonly asks: boolean;
  readonly lit: boolean;
  readonly onAsk: () => void;
}

/** The help desk of the school, beside the devices: asking it, and the paper that it hands over. */
export function DeskCard({ t, pass, asks, lit, onAsk }: DeskCardProps) {
  if (asks)
    return (
      <button
        type="button"
        data-intent="person.askDesk"
        className={lit ? 'other other--desk spot' : 'other other--desk'}
        onClick={onAsk}
      >
        <Icon name="together" size={20} />
        <b>{t.ask}</b>
        {lit && <SpotTag verb={t.verb} />}
      </button>
    );
  if (pass === null) return null;
  return (
    <p className="other other--paper">
      <b>{t.pass}</b> <span className="other__pass">{inGroups(pass)}</span> <small>{t.about}</small>
    </p>
  );
}

/** Four by four, as one reads it out. */
const inGroups = (pass: string): string => pass.replace(/(?<=^\d{4})/, ' ');
