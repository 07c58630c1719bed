import { isGroup } from '../strings/is-group.js';

/** The fields in a file of a profile; null where it holds none. What they say is checked where they are read. */
export async function fieldsIn(file: File): Promise<Readonly<Record<string, unknown>> | null> {
  try {
    const read: unknown = JSON.parse(await file.text());
    return isGroup(read) ? read : null;
  } catch {
    return null;
  }
}
