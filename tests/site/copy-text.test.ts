import { expect, it } from 'vitest';
import { copyText } from '../../src/parts/copy-text.js';

it('where there is no clipboard, as on a page that is not secure, nothing is copied and nothing is thrown', async () => {
  expect(await copyText('x', undefined)).toBe(false);
});
