import { AppBar } from '../../parts/app-bar.js';
import { BackButton } from '../../parts/back-button.js';
import { ManualForm } from '../../parts/manual-form.js';
import { Press } from '../../parts/press.js';
import type { PhoneProps } from './phone-screen.js';

/** Typing the code and the address over, when the code cannot be scanned. */
export function ManualEntry({ view, t, common, onIntent, eyes }: PhoneProps<'manualEntry'>) {
  const back = <BackButton kind={view.kind} label={common.back} onIntent={onIntent} />;
  return (
    <ManualForm
      code={view.code}
      url={view.url}
      words={t}
      keyboard={common.keyboard}
      complaint={view.dropped ? common.dropped : view.complaint ? t.complaint : null}
      eyes={eyes}
      onCode={(text) => onIntent({ type: 'person.type', text })}
      onUrl={(text) => onIntent({ type: 'person.typeUrl', text })}
      bar={<AppBar title={t.title} start={back} plain />}
    >
      <Press intent={{ type: 'person.finish' }} onIntent={onIntent} className="pb">
        {t.finish}
      </Press>
    </ManualForm>
  );
}
