import type { LaptopInput } from '../laptop/laptop.setup.js';
import type { PhoneInput } from '../phone/phone.setup.js';
import type { FaultId } from '../protocol/faults.js';
import type { ServiceInput } from '../service/service.setup.js';

/** What is true before the practice begins: what each party begins with. Conditions change it; see `machines/conditions`. */
export interface Start {
  readonly laptop: LaptopInput;
  readonly phone: PhoneInput;
  /** The phone that the other takes the place of, or null where there is only one. */
  readonly oldPhone: PhoneInput | null;
  readonly service: ServiceInput;
  /** What will go wrong on the wire, each once. */
  readonly faults: readonly FaultId[];
}
