/** Why a file was not read. */
type FileProblem = 'tooLarge' | 'notText' | 'unreadable';

/** A file that somebody chose, as text; or why it is none. */
export type ReadFile = { readonly name: string } & ({ readonly text: string } | { readonly problem: FileProblem });

/** Bytes that a text of ours, or a mail with a link in it, never has. */
const most = 2_000_000;

/** Reads a file that somebody chose or dropped. A folder, a picture and a film are told from a text, and not read on. */
export async function readTextFile(file: File): Promise<ReadFile> {
  const { name } = file;
  if (file.size > most) return { name, problem: 'tooLarge' };
  try {
    const text = await file.text();
    return text.includes('\0') ? { name, problem: 'notText' } : { name, text };
  } catch {
    return { name, problem: 'unreadable' };
  }
}
