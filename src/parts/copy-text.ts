/** Copies a text, and tells whether that was done: a browser may refuse, and where a page is not secure it has no clipboard. */
export async function copyText(text: string, clipboard: Clipboard | undefined): Promise<boolean> {
  try {
    await clipboard?.writeText(text);
    return clipboard !== undefined;
  } catch {
    return false;
  }
}
