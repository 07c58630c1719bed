import type { ReactNode } from 'react';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import type { PerKind } from '../strings/phone.js';
import { Press } from './press.js';

interface PermissionAnswersProps {
  readonly kind: PhoneKind;
  readonly t: { readonly allow: PerKind; readonly refuse: PerKind };
  readonly onIntent: (intent: { readonly type: 'person.allow' | 'person.refuse' }) => void;
  /** An answer between the two. */
  readonly children?: ReactNode;
}

/** The answers to a permission: Android begins with yes, an iPhone ends with it. */
export function PermissionAnswers({ kind, t, onIntent, children }: PermissionAnswersProps) {
  const allow = (
    <Press intent={{ type: 'person.allow' }} onIntent={onIntent} className="ans ans--main">
      {t.allow[kind]}
    </Press>
  );
  const refuse = (
    <Press intent={{ type: 'person.refuse' }} onIntent={onIntent} className="ans">
      {t.refuse[kind]}
    </Press>
  );
  return (
    <>
      {kind === 'android' ? allow : refuse}
      {children}
      {kind === 'android' ? refuse : allow}
    </>
  );
}
