import { useContext } from 'react';
import { Icon, type IconName } from '../parts/icon.js';
import type { Ending, FinishStrings } from '../strings/finish.js';
import type { FinishChoice } from './finish.js';
import { endingOf, nextEndings, ofOurs, practiceOf } from './finish-route.js';
import { SchoolContext } from './school.js';

const icons: Readonly<Record<Ending, IconName>> = {
  'first-setup': 'school',
  'first-setup-at-home': 'home',
  'cannot-scan': 'scan',
  'only-a-phone': 'phone',
  'new-phone': 'phone',
  'new-phone-with-pass': 'together',
  'new-phone-by-call': 'phone',
  'same-phone-again': 'phone',
  schoolAsked: 'school',
  schoolEarly: 'school',
  homeAsked: 'home',
  homeEarly: 'home',
  'approve-again': 'shield',
  'unexpected-prompt': 'bell',
  'unexpected-prompt-with-call': 'shield',
  'unexpected-call': 'phone',
  'link-in-a-mail': 'mail',
};

/** What only goes as it is told where the school asks for nothing on its own network. */
const onSchoolNetwork: ReadonlySet<Ending> = new Set(['first-setup', 'schoolAsked', 'schoolEarly']);

interface FinishNextProps extends FinishChoice {
  readonly t: FinishStrings;
  readonly onChoose: (choice: FinishChoice) => void;
  readonly onSelf: (() => void) | null;
  readonly onForReal: () => void;
}

/** The sign at the end of the line: for real, or on to another practice. */
export function FinishNext({ t, onChoose, onSelf, onForReal, ...done }: FinishNextProps) {
  const { phone } = done;
  const { everywhere } = useContext(SchoolContext);
  const others = nextEndings(endingOf(done)).filter((ending) => !everywhere || !onSchoolNetwork.has(ending));
  const otherPhone = phone === 'android' ? 'iphone' : 'android';
  return (
    <div className="finish__panel finish__next">
      <h3>{t.nextTitle}</h3>
      {onSelf && <NextButton icon="together" label={t.watched.self} go onClick={onSelf} />}
      <NextButton icon="flag" label={t.goForReal} go={!onSelf} onClick={onForReal} />
      {!onSelf && <p>{t.goForRealLead}</p>}
      <h4>{t.moreTitle}</h4>
      {others.map((next) => (
        <NextButton
          key={next}
          icon={ofOurs(icons, next) ?? 'flag'}
          label={t.go[next]}
          onClick={() => onChoose({ ...practiceOf(next), phone })}
        />
      ))}
      <NextButton
        icon="phone"
        label={t.otherPhone[otherPhone]}
        onClick={() => onChoose({ ...done, phone: otherPhone })}
      />
      {!onSelf && <NextButton icon="reload" label={t.again} onClick={() => onChoose(done)} />}
    </div>
  );
}

interface NextButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly go?: boolean;
  readonly onClick: () => void;
}

function NextButton({ icon, label, go = false, onClick }: NextButtonProps) {
  return (
    <button type="button" className={go ? 'finish__go' : 'finish__way'} onClick={onClick}>
      <Icon name={icon} />
      <span>{label}</span>
      {go && <Icon name="right" />}
    </button>
  );
}
