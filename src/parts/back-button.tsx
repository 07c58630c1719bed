import type { PhoneKind } from '../../machines/protocol/messages.js';
import { Icon } from './icon.js';
import { Press } from './press.js';

interface BackButtonProps {
  readonly kind: PhoneKind;
  readonly label: string;
  readonly onIntent: (intent: { readonly type: 'person.goBack' }) => void;
}

/** One screen back: an arrow on Android, a word on an iPhone. */
export function BackButton({ kind, label, onIntent }: BackButtonProps) {
  const intent = { type: 'person.goBack' } as const;
  if (kind === 'android') {
    return (
      <Press intent={intent} onIntent={onIntent} className="abar__b" label={label}>
        <Icon name="left" />
      </Press>
    );
  }
  return (
    <Press intent={intent} onIntent={onIntent} className="abar__b abar__b--word">
      <Icon name="chevl" size={22} />
      {label}
    </Press>
  );
}
