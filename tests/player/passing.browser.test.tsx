import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Recognised } from '../../src/devices/recognised.js';
import { Say } from '../../src/player/say.js';

afterEach(cleanup);

it.each([
  ['scanner', 'activating', 1],
  ['scanner', 'accounts', 0],
  ['manualEntry', 'activating', 0],
])('from %s to %s the phone flashes %i times', (before, after, times) => {
  const { container, rerender } = render(<Recognised screen={before} />);
  expect(container.childElementCount).toBe(0);
  rerender(<Recognised screen={after} />);
  expect(container.childElementCount).toBe(times);
});

it('keeps the old words of the coach until they have gone out, for the eyes only', () => {
  const { container, rerender } = render(<Say id="one">One.</Say>);
  rerender(<Say id="two">Two.</Say>);
  const old = container.querySelector('.say__old');
  expect(container.textContent).toBe('Two.One.');
  expect(old?.getAttribute('aria-hidden')).toBe('true');
  fireEvent.animationEnd(old as Element);
  expect(container.textContent).toBe('Two.');
});

it('shows nothing twice when the same is said in other words of the same id', () => {
  const { container, rerender } = render(<Say id="one">One.</Say>);
  rerender(<Say id="one">One!</Say>);
  expect(container.textContent).toBe('One!');
});
