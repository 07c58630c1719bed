import { useIsCopy } from './copy.js';
import { Icon } from './icon.js';

interface FillProps {
  readonly words: string;
  /** Type of the intent that it reports; the field itself is the control. */
  readonly intent: string;
  readonly onFill: () => void;
}

/** Types the whole text in one tap, for those to whom typing is not the lesson. */
export function Fill({ words, intent, onFill }: FillProps) {
  if (useIsCopy()) return <span className="hand hand--small">{words}</span>;
  return (
    <button type="button" data-fill={intent} className="hand hand--small" onClick={onFill}>
      <Icon name="hand" size={20} />
      <span className="hand__w">{words}</span>
    </button>
  );
}
