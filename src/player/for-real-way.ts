import { createContext } from 'react';
import type { PhoneKind } from '../../machines/protocol/messages.js';
import type { ScenarioId } from '../../machines/scenarios/index.js';

/** How the page around a practice goes on to help beside the real thing, where it has that. */
export type ForRealWay = (done: { readonly scenario: ScenarioId; readonly phone: PhoneKind }) => void;

export const ForRealWayContext = createContext<ForRealWay | null>(null);
