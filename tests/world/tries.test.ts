import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phoneControls } from '../../machines/phone/phone.controls.js';
import { scenarios } from '../../machines/scenarios/index.js';
import { eyes } from '../../machines/world/eyes.js';
import { sameness } from '../../machines/world/sameness.js';
import { tries } from '../../machines/world/tries.js';
import { viewsOf } from '../../machines/world/views.js';
import { step, type World } from '../../machines/world/world.js';
import { explore } from './explore.js';

const { worlds, story } = explore(scenarios['first-setup'], 'android');

/** One world for every field that can be typed in, with and without something to read on the laptop. */
const fields = (() => {
  const found = new Map<string, { world: World; id: number }>();
  for (const [id, world] of worlds.entries()) {
    for (const control of phoneControls(viewsOf(world).phone)) {
      if (control.kind !== 'type') continue;
      const { number, code } = eyes(world);
      const name = `${control.domain} (${number || code ? 'with' : 'without'} something to read)`;
      if (!found.has(name)) found.set(name, { world, id });
    }
  }
  return [...found];
})();

const typed = (world: World, type: 'person.type' | 'person.typeUrl', text: string) =>
  step(world, { type: 'world.person', at: 'phone', intent: { type, text } });

describe.each(fields)('the field for %s', (name, { world, id }) => {
  const control = phoneControls(viewsOf(world).phone).find(
    ({ kind, ...rest }) => kind === 'type' && 'domain' in rest && name.startsWith(rest.domain),
  );
  if (control?.kind !== 'type') throw new Error(`no field for ${name} after ${story(id)}`);
  const type = control.id as 'person.type' | 'person.typeUrl';
  const classes = new Set(
    tries(control, eyes(world)).map((intent) => sameness(typed(world, type, 'text' in intent ? intent.text : ''))),
  );

  const behavesAsATry = (text: string) => {
    const lands = sameness(typed(world, type, text));
    return classes.has(lands) || `"${text}" leads to a world of its own: ${lands}`;
  };

  it('behaves for every number from 00 to 99 as for one of its tries', () => {
    const numbers = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));
    expect(numbers.map(behavesAsATry).filter((answer) => answer !== true)).toEqual([]);
  });

  it('behaves for any text as for one of its tries', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.constantFrom('authenticator', 'MICROSOFT', '  ', 's.devries@', 'jan@school.nl', '0612345678'),
          fc.constantFrom('www.echteschool.nl', 'https://mijn.bank.nl', 'jan＠school.nl', 'https://', 'versie 2.0'),
        ),
        (text) => {
          expect(behavesAsATry(text)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    'anna@echteschool.nl',
    'anna＠echteschool',
    'www.echteschool.nl',
    'https://echteschool',
    'mijn.echteschool.nl',
  ])('refuses and drops what could be a real address: %s', (text) => {
    const { phone } = viewsOf(typed(world, type, text));
    expect(JSON.stringify(phone)).not.toMatch(/anna|echteschool/);
  });
});
