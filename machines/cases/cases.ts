import { persona } from '../protocol/persona.js';
import type { Case, CaseId } from './case.js';

const phone = (screen: Extract<Case['deeds'][number], { at: 'phone' }>['screen']) => ({ at: 'phone', screen }) as const;

/** The six cases of the first help desk: the four problems of the first guide, and two with what is already linked. */
export const cases: { readonly [C in CaseId]: Case } = {
  /** Whoever has the app thinks that all is done. */
  notLinked: {
    id: 'notLinked',
    level: 1,
    scenario: 'first-setup-at-home',
    conditions: ['appWithoutAccount'],
    deeds: [
      { until: 'acceptWizard' },
      { ...phone('locked'), act: 'person.unlock' },
      { ...phone('home'), act: 'person.openApp' },
    ],
    cause: 'E09',
    candidates: ['E11', 'E09', 'E36', 'E12'],
    looks: ['laptop', 'app', 'notifications', 'internet'],
  },
  /** The page with the code is closed before the phone was there to scan it. */
  codeClosed: {
    id: 'codeClosed',
    level: 1,
    scenario: 'first-setup',
    conditions: [],
    deeds: [
      { until: 'scanCode' },
      { ...phone('chooseWay'), act: 'person.scanCode' },
      { ...phone('askCamera'), act: 'person.allow' },
      { at: 'laptop', screen: 'code', act: 'person.closeTab' },
    ],
    cause: 'E02',
    candidates: ['E37', 'E38', 'E04', 'E02'],
    looks: ['laptop', 'phone', 'app', 'camera'],
  },
  wrongAccount: {
    id: 'wrongAccount',
    level: 1,
    scenario: 'first-setup',
    conditions: [],
    deeds: [
      { until: 'chooseWork' },
      { ...phone('accounts'), act: 'person.add' },
      { ...phone('chooseKind'), act: 'person.personal' },
      { ...phone('personalSignIn'), act: 'person.type', text: persona.email },
      { ...phone('personalSignIn'), act: 'person.next' },
    ],
    cause: 'E06',
    candidates: ['E36', 'E06', 'E05', 'E08'],
    looks: ['laptop', 'phone', 'app', 'internet'],
  },
  noNotices: {
    id: 'noNotices',
    level: 1,
    scenario: 'daily-sign-in',
    conditions: ['notificationsOff'],
    deeds: [{ until: 'approveSignIn' }],
    cause: 'E11',
    candidates: ['E06', 'E19', 'E11', 'E12'],
    looks: ['phone', 'app', 'notifications', 'internet', 'oldPhone'],
    mends: 'allowNotifications',
  },
  /** Both phones are linked, and the school asks the one that was there first. */
  oldPhone: {
    id: 'oldPhone',
    level: 1,
    scenario: 'new-phone',
    conditions: ['oldPhoneListed'],
    deeds: [{ until: 'approveSignIn' }],
    cause: 'E19',
    candidates: ['E12', 'E11', 'E09', 'E19'],
    looks: ['phone', 'app', 'notifications', 'internet', 'oldPhone'],
  },
  strangePrompt: {
    id: 'strangePrompt',
    level: 1,
    scenario: 'unexpected-prompt',
    conditions: [],
    deeds: ['waits'],
    cause: 'E16',
    candidates: ['E14', 'E26', 'E16', 'E19'],
    looks: ['laptop', 'phone', 'app', 'oldPhone'],
  },
};

/** In the order in which they are practised. */
export const caseList: readonly Case[] = Object.values(cases);
