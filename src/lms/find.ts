/** As many frames as a course system may lie in. */
const most = 500;

type Holder = Readonly<Record<string, unknown>>;

/** What a window offers under a name, also where it stands in another origin and throws. */
function offered(by: Window, name: string): object | null {
  try {
    const api = (by as unknown as Holder)[name];
    return typeof api === 'object' && api !== null ? api : null;
  } catch {
    return null;
  }
}

function next(from: Window, way: 'parent' | 'opener'): Window | null {
  try {
    const to = from[way] as Window | null;
    return to === from ? null : to;
  } catch {
    return null;
  }
}

function upward(from: Window, name: string): object | null {
  let at: Window | null = from;
  for (let hops = 0; at && hops <= most; hops += 1) {
    const api = offered(at, name);
    if (api) return api;
    at = next(at, 'parent');
  }
  return null;
}

/** The interface of a learning system: in this window, in a frame around it, or where the window was opened from. */
export function findApi(from: Window, name: 'API' | 'API_1484_11'): object | null {
  const here = upward(from, name);
  if (here) return here;
  let at: Window | null = from;
  // A course that opens in a window of its own has the interface behind the window that opened it, or around that one's frames.
  for (let hops = 0; at && hops <= most; hops += 1) {
    const opener = next(at, 'opener');
    const there = opener && upward(opener, name);
    if (there) return there;
    at = next(at, 'parent');
  }
  return null;
}
