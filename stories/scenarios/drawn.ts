import { expect, waitFor } from 'storybook/test';

/** Waits for the words and the stage: a check that comes before them finds nothing wrong with nothing. */
export async function drawn({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> {
  const host = canvasElement.querySelector('[data-pairing-practice]');
  await waitFor(() => expect(host?.shadowRoot?.querySelector('[data-screen]')).toBeTruthy());
}
