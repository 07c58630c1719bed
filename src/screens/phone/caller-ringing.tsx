import { Press } from '../../parts/press.js';
import { Caller } from './caller.js';
import type { PhoneProps } from './phone-screen.js';

/** Somebody calls, over the lock screen. */
export function CallerRinging({ view, t, common, onIntent }: PhoneProps<'callerRinging'>) {
  return (
    <Caller common={common} minutes={view.minutes} who={t.who} state={t.state}>
      <Press intent={{ type: 'person.hangUp' }} onIntent={onIntent} className="telcall__key telcall__key--end">
        {t.decline}
      </Press>
      <Press intent={{ type: 'person.answer' }} onIntent={onIntent} className="telcall__key telcall__key--take">
        {t.answer}
      </Press>
    </Caller>
  );
}
