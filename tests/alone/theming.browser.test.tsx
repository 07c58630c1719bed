import { cleanup, render } from '@testing-library/react';
import { waitFor } from '@testing-library/dom';
import { afterEach, expect, it } from 'vitest';
import { PairingPractice, Stage, useRun } from '../../src/index.js';
import { patient } from '../patience.js';

afterEach(cleanup);

function Whole() {
  return <PairingPractice seed={7} />;
}
function Alone() {
  return <Stage of={useRun({ seed: 7 })} />;
}

/** What a page says of its practices, and the looks of something inside. */
async function drawn(Part: () => React.ReactNode, rules: string) {
  const { container } = render(
    <div className="host" style={{ blockSize: '768px', inlineSize: '1366px' }}>
      <style>{rules}</style>
      <Part />
    </div>,
  );
  return (selector: string) =>
    waitFor(() => {
      const root = container.querySelector('[data-pairing-practice]')?.shadowRoot;
      const found = root?.querySelector(selector);
      if (!found) throw new Error(`${selector} is not drawn yet.`);
      return getComputedStyle(found);
    }, patient);
}

it.each([
  ['a practice', Whole],
  ['a part that stands alone', Alone],
])('what a page sets by name shows in %s', async (_, part) => {
  const look = await drawn(
    part,
    `.host { --pairing-practice-coach: rgb(1, 2, 3); --pairing-practice-sign: rgb(4, 5, 6); --pairing-practice-desk: rgb(7, 8, 9);
      --pairing-practice-radius: 2px; --pairing-practice-font: monospace; }`,
  );
  expect((await look('.coach')).backgroundColor).toBe('rgb(1, 2, 3)');
  expect((await look('.sign')).backgroundColor).toBe('rgb(4, 5, 6)');
  expect((await look('.pairing')).backgroundColor).toBe('rgb(7, 8, 9)');
  expect((await look('.coach')).borderStartStartRadius).toBe('2px');
  expect((await look('.coach h2')).fontFamily).toMatch(/^monospace/);
});

it('what a page sets under any other name stays out', async () => {
  const look = await drawn(Whole, '.host { --coach: rgb(1, 2, 3); --sign: rgb(1, 2, 3); }');
  expect((await look('.coach')).backgroundColor).toBe('rgb(20, 27, 58)');
});

it.each(['header', 'stage', 'laptop', 'phone', 'coach'])('a page can style the part %s, once', async (name) => {
  const look = await drawn(Whole, `.host ::part(${name}) { outline: 5px solid rgb(9, 9, 9); }`);
  expect((await look(`[part="${name}"]`)).outlineWidth).toBe('5px');
  const root = document.querySelector('[data-pairing-practice]')?.shadowRoot;
  expect(root?.querySelectorAll(`[part="${name}"]`)).toHaveLength(1);
});

it.each([
  ['a flexible row', 'display: flex'],
  ['a page that is centred', 'display: grid; place-items: center'],
  ['a column that is centred', 'display: flex; flex-direction: column; align-items: center'],
])('in %s a practice takes the width that there is, and no more', (_, rules) => {
  const { container } = render(
    <div className="host" style={{ blockSize: '600px', inlineSize: '360px' }}>
      <style>{`.host { ${rules} }`}</style>
      <div style={{ blockSize: '100%' }}>
        <Whole />
      </div>
    </div>,
  );
  expect(container.querySelector('[data-pairing-practice]')?.getBoundingClientRect().width).toBe(360);
});
