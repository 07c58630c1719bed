import { describe, expect, it } from 'vitest';
import { scenarios, type ScenarioId } from '../../machines/scenarios/index.js';
import { byKeyboard } from './follow.js';
import { builtSite } from './site.js';

const all = (Object.keys(scenarios) as ScenarioId[]).map((scenario, at) => ({
  scenario,
  phone: at % 2 === 0 ? 'android' : 'iphone',
  coach: 'together',
}));

describe.concurrent('who only does what is lit, by keyboard', () => {
  const site = builtSite();

  it.each([...all, { scenario: 'daily-sign-in', phone: 'iphone', coach: 'hint' } as const])(
    'comes to the end of $scenario, on $phone, with $coach',
    ({ scenario, phone, coach }) =>
      site.visit(`?scenario=${scenario}&phone=${phone}&locale=nl&coach=${coach}`, async (page) => {
        const person = byKeyboard(page);
        await person.comes();
        await person.followsToTheEnd();
        expect(scenarios[scenario].goal((await person.run()).world)).toBe(true);
      }),
  );
});
