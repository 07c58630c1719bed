import type { Side } from '../../machines/halves/wire.js';
import type { WorldEvent } from '../../machines/world/world.js';
import { useWave } from '../parts/use-wave.js';
import type { Speakers } from '../player/coach-text.js';
import type { Scene } from '../player/scene.js';
import type { Lit } from '../player/stage-devices.js';
import { afterwards } from '../player/waves.js';
import type { FirstStageStrings } from '../strings/stage.js';

interface HalfBesideProps {
  readonly side: Side;
  readonly t: FirstStageStrings;
  readonly speakers: Speakers;
  readonly scene: Scene;
  readonly lit: Lit | null;
  readonly happen: (event: WorldEvent) => void;
}

/** What lies beside a device: the other phone with the phone, the paper of the school with the laptop. */
export function HalfBeside({ side, t, speakers, scene, lit, happen }: HalfBesideProps) {
  const parts = useWave(afterwards).here;
  const { beside, desk } = scene;
  const { current, earlier } = speakers.laptop.laptop.common.phones;
  const phone = side === 'phone' && beside && t.twoPhones && parts && (
    <parts.OtherPhone
      t={t.twoPhones}
      phone={beside.phone}
      notice={beside.notice}
      model={(beside.phone === 'phone' ? current : earlier)[speakers.kind]}
      lit={lit?.type === 'person.pickUp'}
      onPick={() => happen({ type: 'world.pickUp', phone: beside.phone })}
    />
  );
  const paper = side === 'laptop' && desk && t.desk && parts && (
    <parts.DeskCard
      t={t.desk}
      {...desk}
      lit={lit?.type === 'person.askDesk'}
      onAsk={() => happen({ type: 'world.askDesk' })}
    />
  );
  return phone || paper ? <div className="switch half__beside">{phone || paper}</div> : null;
}
