import { Laptop, type Locale, Phone, type PracticeEvent, type ScenarioId, useCoach, useRun } from 'pairing-practice';

interface OwnPageProps {
  readonly scenario: ScenarioId;
  readonly locale: Locale;
  readonly onEvent: (event: PracticeEvent) => void;
}

/** A page of your own around the two devices, with a coach that looks as your page does. */
export function OwnPage({ scenario, locale, onEvent }: OwnPageProps) {
  const run = useRun({ scenario, onEvent });
  const coaching = useCoach(run, { locale });
  const { laptop, phone, eyes, press, undo, arrived } = run;
  const lit = (device: 'laptop' | 'phone') => (coaching?.device === device ? coaching.lit : null);
  return (
    <main style={{ display: 'grid', gridTemplate: '640px auto / 1fr 360px', gap: '1rem' }}>
      <Laptop
        view={laptop}
        eyes={eyes}
        locale={locale}
        lit={lit('laptop')}
        onIntent={(intent) => press('laptop', intent)}
      />
      <Phone
        view={phone}
        laptop={laptop}
        eyes={eyes}
        locale={locale}
        lit={lit('phone')}
        onIntent={(intent) => press('phone', intent)}
      />
      <output>{arrived ? 'Done!' : coaching?.say}</output>
      <button type="button" disabled={!undo} onClick={() => undo?.()}>
        Undo
      </button>
    </main>
  );
}
