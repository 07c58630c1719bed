import { approveAgain } from './approve-again.scenario.js';
import { cannotScan } from './cannot-scan.scenario.js';
import { dailySignIn } from './daily-sign-in.scenario.js';
import { firstSetup, firstSetupAtHome } from './first-setup.scenario.js';
import { newPhone, newPhoneByCall, newPhoneWithPass, samePhoneAgain } from './new-phone.scenario.js';
import { unexpectedCall, unexpectedPrompt, unexpectedPromptWithCall } from './unexpected-prompt.scenario.js';
import { onlyAPhone } from './only-a-phone.scenario.js';
import type { Scenario, ScenarioId } from './scenario.js';

/** Every practice there is. */
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
