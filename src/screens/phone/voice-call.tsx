import { ElsewhereButton } from '../../parts/elsewhere.js';
import { Press } from '../../parts/press.js';
import { Words } from '../../parts/words.js';
import { Caller } from './caller.js';
import type { PhoneProps } from './phone-screen.js';

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'] as const;

/** The voice of the service, in words, and the keys of the phone: # approves. */
export function VoiceCall({ view, t, common, onIntent }: PhoneProps<'voiceCall'>) {
  return (
    <Caller
      common={common}
      minutes={view.minutes}
      who={t.who}
      state={t.state}
      says={
        <>
          <p className="telcall__says">
            <Words text={t.says} />
          </p>
          <div className="telcall__pad">
            {keys.map((key) =>
              key === '#' ? (
                <Press
                  key={key}
                  intent={{ type: 'person.pressHash' }}
                  onIntent={onIntent}
                  className="telcall__digit"
                  label={t.hash}
                >
                  {key}
                </Press>
              ) : (
                <ElsewhereButton key={key} onIntent={onIntent} className="telcall__digit">
                  {key}
                </ElsewhereButton>
              ),
            )}
          </div>
        </>
      }
    >
      <Press intent={{ type: 'person.hangUp' }} onIntent={onIntent} className="telcall__key telcall__key--end">
        {t.hangUp}
      </Press>
    </Caller>
  );
}
