import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

type Fields = Readonly<Record<string, unknown>>;
/** A statement as it came, whatever is in it. */
export interface Said extends Fields {
  readonly verb: { readonly id: string };
  readonly context?: Fields;
  readonly result?: Fields;
}

export const verbOf = ({ verb }: Said): string => verb.id.slice(verb.id.lastIndexOf('/') + 1);
const group = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const cmi5 = 'https://w3id.org/xapi/cmi5/context';
const hasCategory = ({ context }: Said, name: string): boolean =>
  JSON.stringify(group(context?.['contextActivities'])['category'] ?? []).includes(`${cmi5}/categories/${name}"`);

export const actor = { objectType: 'Agent', account: { homePage: 'https://school.example', name: 'learner-17' } };
export const activityId = 'https://school.example/activities/first-setup';

interface Session {
  readonly key: string;
  readonly id: string;
  /** `plain`: launched without cmi5, whose rules are then not asked. */
  readonly mode: 'Normal' | 'Review' | 'Browse' | 'plain';
  readonly verbs: string[];
  fetched: boolean;
  preferred: boolean;
}

interface Options {
  /** 0 to 1. */
  readonly mastery?: number;
  /** Where the learner goes afterwards. */
  readonly course?: string;
}

/** A small learning record store with the part of a learning system that launches: as strict as ADL's, by the ids of its rules. */
export async function lrs({ mastery, course = 'https://school.example/course' }: Options = {}) {
  const registration = randomUUID();
  const sessions: Session[] = [];
  const statements: Said[] = [];
  const requests: string[] = [];
  const refusals: string[] = [];
  const documents = new Map<string, string>();
  let fails: string | null = null;
  let slow = 0;
  let deaf: boolean | 'silent' | 'dumb' = false;

  const templateOf = (session: Session) => ({
    platform: 'school',
    contextActivities: { grouping: [{ id: 'https://school.example/publisher/first-setup' }] },
    extensions: { [`${cmi5}/extensions/sessionid`]: session.id },
  });
  const launchData = (session: Session) => ({
    contextTemplate: templateOf(session),
    launchMode: session.mode,
    moveOn: 'CompletedAndPassed',
    ...(mastery !== undefined && { masteryScore: mastery }),
    returnURL: course,
  });

  /** The rule that a statement breaks; null where it breaks none. */
  function broken(session: Session, said: Said, sent: readonly string[]): string | null {
    const { id, timestamp, actor: who, context = {}, result = {} } = said;
    const verb = verbOf(said);
    const here = [...session.verbs, ...sent];
    const ever = (name: string) => statements.some((one) => verbOf(one) === name) || sent.includes(name);
    const marked = ['completed', 'passed', 'failed'].includes(verb);
    const score = group(result['score']);
    const template = templateOf(session);
    if (here.includes('terminated')) return '8.1.2.0-2';
    if (typeof id !== 'string' || !/^[0-9a-f-]{36}$/.test(id)) return '9.1.0.0-1';
    if (typeof timestamp !== 'string' || !timestamp.endsWith('Z')) return '9.7.0.0-2';
    if (JSON.stringify(who) !== JSON.stringify(actor)) return '8.1.3.0-3';
    if (session.mode === 'plain') return null;
    if (context['registration'] !== registration) return '9.6.1.0-1';
    const session_ = group(context['extensions'])[`${cmi5}/extensions/sessionid`];
    const grouping = JSON.stringify(group(context['contextActivities'])['grouping']);
    if (context['platform'] !== template.platform) return '10.2.1.0-6';
    if (session_ !== session.id || grouping !== JSON.stringify(template.contextActivities.grouping))
      return '10.2.1.0-6';
    if (!session.preferred) return '11.0.0.0-3';
    if ((here.length === 0) !== (verb === 'initialized')) return '9.3.2.0-1';
    if (['progressed', 'answered'].includes(verb)) return hasCategory(said, 'cmi5') ? '9.3.0.0-1' : null;
    if (!hasCategory(said, 'cmi5')) return '9.6.2.1-1';
    if (session.mode !== 'Normal' && marked) return '10.2.2.0-3';
    if (here.includes(verb) || (['completed', 'passed'].includes(verb) && ever(verb))) return '9.3.0.0-2';
    if ((verb === 'passed' && here.includes('failed')) || (verb === 'failed' && ever('passed'))) return '9.3.0.0-3';
    if (verb === 'completed' && 'score' in result) return '9.5.1.0-2';
    if ('raw' in score && !('min' in score && 'max' in score)) return '9.5.1.0-3';
    if (marked && !hasCategory(said, 'moveon')) return '9.6.2.2-1';
    if ((marked || verb === 'terminated') && !/^PT[\d.]+S$/.test(String(result['duration']))) return '9.5.4.1-2';
    if (mastery !== undefined && (verb === 'passed' || verb === 'failed')) {
      const scaled = score['scaled'];
      if (verb === 'passed' && !(typeof scaled === 'number' && scaled >= mastery)) return '9.3.4.0-2';
      if (verb === 'failed' && typeof scaled === 'number' && scaled >= mastery) return '9.3.5.0-2';
      if (group(context['extensions'])[`${cmi5}/extensions/masteryscore`] !== mastery) return '9.6.3.2-2';
    }
    return null;
  }

  type Answer = readonly [status: number, body?: unknown, headers?: Readonly<Record<string, string>>];

  function take(session: Session, body: string): Answer {
    const all = [JSON.parse(body) as Said | readonly Said[]].flat() as readonly Said[];
    const sent: string[] = [];
    for (const said of all) {
      const rule = broken(session, said, sent);
      if (rule) {
        refusals.push(`${rule} ${verbOf(said)}`);
        return [rule === '8.1.2.0-2' ? 403 : 400, { rule }];
      }
      sent.push(verbOf(said));
    }
    session.verbs.push(...sent);
    statements.push(...all);
    return [200, all.map(({ id }) => id)];
  }

  function answer(request: IncomingMessage, body: string): Answer {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(
      `${request.method} ${pathname}${searchParams.has('stateId') ? ` ${searchParams.get('stateId')}` : ''}`,
    );
    if (requests.at(-1) === fails) return [503];
    if (pathname === '/fetch') {
      const launched = sessions.find(({ id }) => id === searchParams.get('session'));
      if (request.method !== 'POST' || !launched || launched.fetched)
        return [200, { 'error-code': '1', 'error-text': 'The key was given before.' }];
      launched.fetched = true;
      return [200, { 'auth-token': launched.key }];
    }
    const session = sessions.find(({ key, fetched }) => fetched && request.headers.authorization === `Basic ${key}`);
    if (!session) return [401];
    if (request.headers['x-experience-api-version'] !== '1.0.3') return [400, { rule: 'version' }];
    if (pathname === '/xapi/statements') return take(session, body);
    if (pathname === '/xapi/agents/profile') {
      session.preferred = true;
      return [404];
    }
    if (pathname !== '/xapi/activities/state') return [404];
    if (searchParams.get('agent') !== JSON.stringify(actor) || searchParams.get('activityId') !== activityId)
      return [400];
    if (searchParams.get('registration') !== registration) return [400];
    const id = searchParams.get('stateId') ?? '';
    if (id === 'LMS.LaunchData') return [200, launchData(session)];
    const kept = documents.get(id);
    const tag = kept === undefined ? null : `"${createHash('sha1').update(kept).digest('hex')}"`;
    if (request.method === 'GET') return kept === undefined ? [404] : [200, JSON.parse(kept), { ETag: tag! }];
    const before = request.headers['if-match'];
    if (before !== undefined && before !== tag) return [412];
    if (request.headers['if-none-match'] === '*' && tag !== null) return [412];
    documents.set(id, body);
    return [204];
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const part of request) body += String(part);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader(
      'Access-Control-Allow-Headers',
      'Authorization, Content-Type, X-Experience-API-Version, If-Match, If-None-Match',
    );
    response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT');
    response.setHeader('Access-Control-Expose-Headers', 'ETag');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    if (deaf === 'silent') return;
    if (slow > 0) await new Promise((passed) => setTimeout(passed, slow));
    if (deaf === true) return void response.destroy();
    const [status, said, headers = {}] = answer(request, body);
    if (deaf === 'dumb') return void response.destroy();
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(said === undefined ? '' : JSON.stringify(said));
  }

  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
  const port = (server.address() as { port: number }).port;
  const url = `http://127.0.0.1:${port}`;

  return {
    url,
    statements,
    requests,
    refusals,
    documents,
    /** The query with which a page is opened. */
    launch(mode: Session['mode'] = 'Normal'): string {
      const session = { key: randomUUID(), id: randomUUID(), mode, verbs: [], fetched: false, preferred: false };
      sessions.push(session);
      if (mode === 'plain') {
        session.fetched = true;
        const auth = `Basic ${session.key}`;
        const plain = {
          endpoint: `${url}/xapi`,
          auth,
          actor: JSON.stringify(actor),
          registration,
          activity_id: activityId,
        };
        return `?${new URLSearchParams(plain).toString()}`;
      }
      const query = {
        endpoint: `${url}/xapi/`,
        fetch: `${url}/fetch?session=${session.id}`,
        actor: JSON.stringify(actor),
        registration,
        activityId,
      };
      return `?${new URLSearchParams(query).toString()}`;
    },
    /** The verbs of the last session, in their order. */
    verbs: (): string[] => sessions.at(-1)?.verbs ?? [],
    /** From now on each answer takes so long, in milliseconds. */
    slows(now: number): void {
      slow = now;
    },
    /** From now on this request is answered with an error of the server. */
    breakOn(request: string | null): void {
      fails = request;
    },
    /** From now on nobody answers, or somebody does again. `silent`: the line stays open; `dumb`: all is taken, and not answered. */
    deafen(now: boolean | 'silent' | 'dumb'): void {
      deaf = now;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((closed) => void server.close(() => closed()));
    },
  };
}
