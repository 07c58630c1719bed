import { PairingPractice, type PracticeEvent } from 'pairing-practice';
import { fy } from './own-language.js';
import { profile } from './own-profile.js';
import { checkYourListId } from './own-scenario.js';

interface OwnPracticeProps {
  readonly journal?: string;
  readonly onEvent: (event: PracticeEvent) => void;
}

/** Your own scenario, in your own language, at your own school. */
export function OwnPractice(props: OwnPracticeProps) {
  return <PairingPractice scenario={checkYourListId} locale={fy} profile={profile} {...props} />;
}
