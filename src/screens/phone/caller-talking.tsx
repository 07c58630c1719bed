import { Press } from '../../parts/press.js';
import { Words } from '../../parts/words.js';
import { Caller } from './caller.js';
import type { PhoneProps } from './phone-screen.js';

/** Somebody says that they are the help desk, and tells which number to type. */
export function CallerTalking({ view, t, common, onIntent }: PhoneProps<'callerTalking'>) {
  return (
    <Caller
      common={common}
      minutes={view.minutes}
      who={t.who}
      state={t.state}
      says={
        <p className="telcall__says">
          <Words text={t.says(view.number)} />
        </p>
      }
    >
      <Press intent={{ type: 'person.hangUp' }} onIntent={onIntent} className="telcall__key telcall__key--end">
        {t.hangUp}
      </Press>
    </Caller>
  );
}
