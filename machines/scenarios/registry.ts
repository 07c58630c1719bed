import { approveAgain } from './approve-again.scenario.js';
import { cannotScan } from './cannot-scan.scenario.js';
import { dailySignIn } from './daily-sign-in.scenario.js';
import { firstSetup, firstSetupAtHome } from './first-setup.scenario.js';
import { newPhone, newPhoneByCall, newPhoneWithPass, samePhoneAgain } from './new-phone.scenario.js';
import { unexpectedCall, unexpectedPrompt, unexpectedPromptWithCall } from './unexpected-prompt.scenario.js';
import { onlyAPhone } from './only-a-phone.scenario.js';
import type { OwnScenario, Scenario, ScenarioId } from './scenario.js';

/** Every practice there is: ours, and those that were added. */
export const scenarios: { readonly [I in ScenarioId]: Scenario } = {
  'first-setup': firstSetup,
  'first-setup-at-home': firstSetupAtHome,
  'cannot-scan': cannotScan,
  'only-a-phone': onlyAPhone,
  'new-phone': newPhone,
  'new-phone-with-pass': newPhoneWithPass,
  'new-phone-by-call': newPhoneByCall,
  'same-phone-again': samePhoneAgain,
  'daily-sign-in': dailySignIn,
  'approve-again': approveAgain,
  'unexpected-prompt': unexpectedPrompt,
  'unexpected-prompt-with-call': unexpectedPromptWithCall,
  'unexpected-call': unexpectedCall,
};

/** Whether a text, from an address for example, names a practice. */
export const isScenarioId = (text: string): text is ScenarioId => Object.hasOwn(scenarios, text);

const ours: ReadonlySet<string> = new Set(Object.keys(scenarios));

/**
 * Adds a scenario of one's own, and returns its id: from then on it is planned, diagnosed, assessed and kept in journals as
 * ours are. Adding one again takes the place of the first. Throws where the id is one of ours or cannot stand in a journal,
 * or where there are no stops, or two with one id.
 */
export function addScenario(own: OwnScenario): ScenarioId {
  const { id, stops } = own;
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(id))
    throw new Error(`The id "${id}" is no id: use lower case letters, digits and hyphens, 40 at most.`);
  if (ours.has(id)) throw new Error(`The scenario "${id}" is there already.`);
  if (stops.length === 0) throw new Error(`The scenario "${id}" has no stops.`);
  if (new Set(stops.map((stop) => stop.id)).size < stops.length)
    throw new Error(`The scenario "${id}" has two stops with one id.`);
  // The one place where an id that is not ours becomes one: whatever asks for it finds it in the registry.
  Object.assign(scenarios, { [id]: own });
  return id as ScenarioId;
}
