import type { Parts } from '../packages/web.js';
import { wave } from '../parts/wave.js';

/** In the one file of the studio they stand in the page itself, each as base64. */
function written(): Parts | null {
  const text = document.getElementById('lesson-files')?.textContent;
  if (!text) return null;
  const files = JSON.parse(text) as Readonly<Record<string, string>>;
  return new Map(Object.entries(files).map(([name, base64]) => [name, bytesOf(base64)]));
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

/** On the practice site they are files of its own, beside the page. */
async function fetched(): Promise<Parts> {
  const names = (await (await asked('files.json')).json()) as readonly string[];
  const files = names.map(async (name) => [name, new Uint8Array(await (await asked(name)).arrayBuffer())] as const);
  return new Map(await Promise.all(files));
}

async function asked(name: string): Promise<Response> {
  const answer = await fetch(`./lesson/${name}`);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer;
}

/** The files of which every package is made. They are fetched with the first, and once. */
export const lessonParts = wave<Parts>(async () => written() ?? fetched());
