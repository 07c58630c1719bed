import { describe, expect, it } from 'vitest';
import { finishOf } from './guide.js';
import { builtSite, start } from './site.js';
import { approvalTurns } from './turns/approval-turns.js';
import { codeTurns } from './turns/code-turns.js';

/** Every wrong turn leads where it leads in reality, and every one ends at "Je bent klaar". */
describe.concurrent('a wrong turn leads back to the way', () => {
  const site = builtSite();

  it.each([...codeTurns, ...approvalTurns])('%s', (_, its, take) =>
    site.visit('', async (page) => {
      const person = await start(page, its);
      await take(person);
      expect(await finishOf(person)).toContain(person.t.finish.title['first-setup']);
    }),
  );
});
