import { ElsewhereButton } from '../../parts/elsewhere.js';
import { Press } from '../../parts/press.js';
import type { LaptopScreenProps } from './laptop-screen.js';

interface CannotUseAppProps {
  /** Whether the school offers a way without the app. */
  readonly otherWay: boolean;
  readonly words: string;
  readonly onIntent: LaptopScreenProps<'approval'>['onIntent'];
}

/** "Ik kan mijn Microsoft Authenticator-app op dit moment niet gebruiken". */
export function CannotUseApp({ otherWay, words, onIntent }: CannotUseAppProps) {
  if (otherWay)
    return (
      <Press intent={{ type: 'person.cannotUseApp' }} onIntent={onIntent} className="b b--link">
        {words}
      </Press>
    );
  return (
    <ElsewhereButton onIntent={onIntent} className="b b--link">
      {words}
    </ElsewhereButton>
  );
}
