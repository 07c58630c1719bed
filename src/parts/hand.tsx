import { Icon } from './icon.js';
import { Press } from './press.js';

interface HandProps<I extends { readonly type: string }> {
  readonly intent: I;
  readonly onIntent: (intent: I) => void;
  readonly words: string;
}

/** What the hand does and no button of the app exists for: yellow, because it is ours. */
export function Hand<I extends { readonly type: string }>({ intent, onIntent, words }: HandProps<I>) {
  return (
    <Press intent={intent} onIntent={onIntent} className="hand">
      <Icon name="hand" />
      {words}
    </Press>
  );
}
