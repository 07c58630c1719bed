import { describe, expect, it } from 'vitest';
import { unregistered } from '../../machines/conditions/starts.js';
import { phoneView } from '../../machines/phone/phone.view.js';
import { begin, record } from '../../machines/world/journal.js';
import { replay } from '../../machines/world/replay.js';
import { createWorld, type WorldEvent } from '../../machines/world/world.js';

const does = (intent: object) => ({ type: 'world.person', at: 'phone', intent }) as WorldEvent;
const toSearch = [{ type: 'person.unlock' }, { type: 'person.openStore' }, { type: 'person.search' }].map(does);

describe('a journal', () => {
  it.each(['naam@echteschool.nl', '+31 612 345 678'])('never holds %s, and replays to the same refusal', (real) => {
    const start = createWorld(unregistered('school')({ phone: 'android', seed: 1 }));
    const events = [...toSearch, does({ type: 'person.type', text: real })];
    const { world, journal } = events.reduce((done, event) => record(done, event), begin(start));
    expect(phoneView(world.phone)).toMatchObject({ screen: 'storeSearch', text: '', dropped: true });
    expect(JSON.stringify(journal)).not.toContain(real);
    expect(replay(start, journal)?.world.phone).toEqual(world.phone);
  });

  it('keeps with how much help a thing was done; of a text that is typed on, the most', () => {
    const start = createWorld(unregistered('school')({ phone: 'android', seed: 1 }));
    const asked = toSearch.reduce((done, event) => record(done, event, 'nudge'), begin(start));
    const typed = record(
      record(asked, does({ type: 'person.type', text: 'a' }), 'control'),
      does({ type: 'person.type', text: 'au' }),
    );
    expect(typed.journal.map(({ help }) => help)).toEqual([...toSearch.map(() => 'nudge'), 'control']);
  });
});
