import { approveAgain } from './approve-again.scenario.js';
import { cannotScan } from './cannot-scan.scenario.js';
import { dailySignIn } from './daily-sign-in.scenario.js';
import { firstSetup, firstSetupAtHome } from './first-setup.scenario.js';
import { linkInAMail } from './link-in-a-mail.scenario.js';
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
  'link-in-a-mail': linkInAMail,
};

/** Whether a text, from an address for example, names a practice. */
export const isScenarioId = (text: string): text is ScenarioId => Object.hasOwn(scenarios, text);

/** The ids of ours, in the order of the registry, whatever a host adds. */
export const ours: ReadonlySet<string> = new Set(Object.keys(scenarios));

/** Throws with a sentence where a scenario of one's own cannot be added. */
export function checkScenario({ id, stops, exits, start, goal }: OwnScenario): void {
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(id))
    throw new Error(`The id "${id}" is no id: use lower case letters, digits and hyphens, 40 at most.`);
  if (ours.has(id)) throw new Error(`The scenario "${id}" is there already.`);
  for (const [name, needed] of Object.entries({ start, goal }))
    if (typeof needed !== 'function') throw new Error(`The scenario "${id}" lacks "${name}", a function.`);
  for (const [name, needed] of Object.entries({ stops, exits }))
    if (!Array.isArray(needed)) throw new Error(`The scenario "${id}" lacks "${name}", a list.`);
  if (stops.length === 0) throw new Error(`The scenario "${id}" has no stops.`);
  for (const { id: stop, reached } of stops) {
    // A learning system takes no other signs in the name of a goal.
    if (!/^[A-Za-z]\w{0,39}$/.test(stop))
      throw new Error(
        `The stop "${stop}" of the scenario "${id}" is no id: use letters, digits and underscores, 40 at most.`,
      );
    if (typeof reached !== 'function')
      throw new Error(`The stop "${stop}" of the scenario "${id}" is none of ours, and lacks "reached", a function.`);
  }
  if (new Set(stops.map((stop) => stop.id)).size < stops.length)
    throw new Error(`The scenario "${id}" has two stops with one id.`);
}

/**
 * Adds a scenario of one's own, and returns its id: from then on it is planned, diagnosed, assessed and kept in journals as
 * ours are. Adding one again takes the place of the first. Throws where the id is one of ours or cannot stand in a journal,
 * where something is lacking, or where there are no stops, or two with one id. Whether its goal can be reached is told by
 * `rehearse` of `pairing-practice/coach`.
 */
export function addScenario(own: OwnScenario): ScenarioId {
  checkScenario(own);
  // The one place where an id that is not ours becomes one: whatever asks for it finds it in the registry.
  Object.assign(scenarios, { [own.id]: own });
  return own.id as ScenarioId;
}
