/** A statement as xAPI has it; only what we write of it. */
export interface Statement {
  readonly id: string;
  readonly timestamp: string;
  readonly actor: unknown;
  readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> };
  readonly object: object;
  readonly result?: object;
  readonly context: object;
}

/** Where statements go, as a launch said it. */
export interface Store {
  /** Ends with a slash. */
  readonly endpoint: string;
  /** The whole header. */
  readonly auth: string;
  readonly actor: unknown;
  readonly activityId: string;
  readonly registration: string | null;
  /** How long an answer is waited for, in milliseconds. */
  readonly patience: number;
}

/** As headers: the edition of a document that a newer one may take the place of, or that there may be none. */
export type Edition = { readonly 'If-Match': string } | { readonly 'If-None-Match': '*' } | Record<never, never>;

/** A document that a learning record store keeps for us. */
export interface Document {
  /** Null where there is none. */
  readonly value: unknown;
  readonly edition: Edition;
}

const editionIn = ({ headers }: Response): Edition => {
  const tag = headers.get('ETag');
  return tag === null ? {} : { 'If-Match': tag };
};

/** Random, also on a page without TLS, where `randomUUID` is missing. */
export function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** What goes along with a request. */
interface Sent {
  readonly text: string;
  readonly before?: Edition;
}

/**
 * Talks to a learning record store. Nothing else here calls anybody; none of it throws. `until`: when it is over for all of
 * this together; left out, each request has the patience of the store.
 */
export function xapi({ endpoint, auth, actor, activityId, registration, patience }: Store, until?: AbortSignal) {
  const agent = JSON.stringify(actor);
  const ask = async (method: string, path: string, query: Record<string, string>, sent?: Sent) => {
    try {
      const asked = new URLSearchParams(query).toString();
      return await fetch(`${endpoint}${path}${asked && `?${asked}`}`, {
        method,
        body: sent?.text ?? null,
        credentials: 'omit',
        signal: until ?? AbortSignal.timeout(patience),
        // What is under way when the page is closed still arrives.
        keepalive: method !== 'GET',
        headers: {
          Authorization: auth,
          'X-Experience-API-Version': '1.0.3',
          ...(sent && { 'Content-Type': 'application/json' }),
          ...sent?.before,
        },
      });
    } catch {
      return null;
    }
  };
  const state = (stateId: string) => ({ stateId, activityId, agent, ...(registration && { registration }) });

  return {
    /** All of them in one request: so they come in their order, or not at all. */
    send: async (statements: readonly Statement[]): Promise<'taken' | 'refused' | 'unreached'> => {
      const answer = await ask('POST', 'statements', {}, { text: JSON.stringify(statements) });
      // What broke there may work later; what is refused stays so.
      if (!answer || answer.status >= 500) return 'unreached';
      return answer.ok ? 'taken' : 'refused';
    },
    /** Null where nobody says whether there is one. */
    state: async (id: string): Promise<Document | null> => {
      const answer = await ask('GET', 'activities/state', state(id));
      if (answer?.status === 404) return { value: null, edition: { 'If-None-Match': '*' } };
      try {
        return answer?.ok ? { value: await answer.json(), edition: editionIn(answer) } : null;
      } catch {
        return null;
      }
    },
    /** Keeps a text of JSON in the place of an edition. The new one, or null where it was refused. */
    keep: async (id: string, text: string, before: Edition): Promise<Edition | null> => {
      const answer = await ask('PUT', 'activities/state', state(id), { text, before });
      return answer?.ok ? editionIn(answer) : null;
    },
    /** What the learner prefers. It has to be asked for, also where there is nothing. */
    preferences: async (): Promise<boolean> =>
      (await ask('GET', 'agents/profile', { profileId: 'cmi5LearnerPreferences', agent })) !== null,
  };
}

/** The key that a launch gives once. `spent`: it was given before, and another needs another launch. */
export async function fetchKey(
  address: string,
  until: AbortSignal,
): Promise<{ readonly key: string } | { readonly spent: boolean }> {
  try {
    const answer = await fetch(address, { method: 'POST', credentials: 'omit', signal: until });
    const said = (await answer.json()) as Readonly<Record<string, unknown>> | null;
    const key = said?.['auth-token'];
    return typeof key === 'string' && key !== '' ? { key } : { spent: true };
  } catch {
    return { spent: false };
  }
}
