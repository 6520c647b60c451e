import { decoded } from '../reading/text';
import type { Session } from './target';

/** As much of a text as the extension reads. */
const MOST = 1_000_000;
/** What a page keeps open for as long as it is shown, and what it does not wait for. */
const open = new Set(['WebSocket', 'EventSource', 'Media', 'Ping', 'Prefetch', 'CSPViolationReport', 'SignedExchange', 'Preflight']);

/** What passed over the wire for the page that a tab shows. */
export interface Wire {
  /** Requests that the page waits for. */
  underWay(): number;
  /** When one of them began or ended last; milliseconds since 1970. */
  latest(): number;
  /** The page's own answer, once it has come. */
  answer(): Answer | null;
  /** Addresses that answered with a redirect on the way to the page, the first one asked for among them. */
  redirects(): string[];
  /** Hosts that a part of the page came from. */
  hosts(): Set<string>;
  /** A script or style sheet: as the page got it, else fetched by the browser for the page. */
  text(address: string, charset: string): Promise<string | 'too-large' | null>;
  begin(): void;
}

export interface Answer {
  status: number;
  type: string;
  /** Seconds, or a date, as the server wrote it. */
  retryAfter: string | null;
}

export function watchWire(session: Session, mainFrame: string): Wire {
  let underWay = new Set<string>();
  let latest = Date.now();
  let answer: Answer | null = null;
  let redirects: string[] = [];
  let hosts = new Set<string>();
  let texts = new Map<string, { id: string; type: string; isError: boolean }>();
  let read = new Map<string, ReturnType<Wire['text']>>();

  const begins = (id: string) => {
    underWay.add(id);
    latest = Date.now();
  };
  const ends = (id: string) => {
    if (underWay.delete(id)) latest = Date.now();
  };
  session.on('Network.requestWillBeSent', ({ requestId, request, type, frameId, redirectResponse }) => {
    if (!/^https?:/.test(request.url)) return;
    if (type === 'Document' && frameId === mainFrame) {
      if (redirectResponse) redirects.push(redirectResponse.url);
      else redirects = [];
    }
    if (!open.has(type ?? '')) begins(requestId);
  });
  session.on('Network.responseReceived', ({ requestId, response, type, frameId }) => {
    if (URL.canParse(response.url)) hosts.add(new URL(response.url).hostname);
    if (type === 'Script' || type === 'Stylesheet')
      texts.set(response.url, { id: requestId, type: header(response.headers, 'content-type'), isError: response.status >= 400 });
    if (type !== 'Document' || frameId !== mainFrame) return;
    answer = { status: response.status, type: response.mimeType, retryAfter: header(response.headers, 'retry-after') || null };
  });
  session.on('Network.loadingFinished', ({ requestId }) => ends(requestId));
  session.on('Network.loadingFailed', ({ requestId }) => ends(requestId));

  async function received(address: string, charset: string): Promise<string | null> {
    const known = texts.get(address);
    if (!known) return null;
    // What the browser no longer has it says so.
    const got = await session.send('Network.getResponseBody', { requestId: known.id }).catch(() => null);
    if (!got) return null;
    return got.base64Encoded ? decoded(Buffer.from(got.body, 'base64'), known.type, charset) : got.body;
  }

  async function fetched(url: string, charset: string): Promise<string | 'too-large' | null> {
    const options = { disableCache: false, includeCredentials: true };
    const { resource } = await session.send('Network.loadNetworkResource', { frameId: mainFrame, url, options });
    if (!resource.stream) return null;
    const parts: Buffer[] = [];
    for (let size = 0, over = false; !over; ) {
      const part = await session.send('IO.read', { handle: resource.stream, size: 500_000 });
      parts.push(Buffer.from(part.data, part.base64Encoded ? 'base64' : 'utf8'));
      size += parts.at(-1)?.length ?? 0;
      over = part.eof || size > MOST * 4;
    }
    await session.send('IO.close', { handle: resource.stream });
    if (!resource.success || (resource.httpStatusCode ?? 0) >= 400) return null;
    return decoded(Buffer.concat(parts), header(resource.headers ?? {}, 'content-type'), charset);
  }

  async function textAt(address: string, charset: string): Promise<string | 'too-large' | null> {
    // What a server says in place of a script is no script: browsers run none of it.
    if (texts.get(address)?.isError) return null;
    const text = (await received(address, charset)) ?? (await fetched(address, charset).catch(() => null));
    return text !== null && text.length > MOST ? 'too-large' : text;
  }

  return {
    underWay: () => underWay.size,
    latest: () => latest,
    answer: () => answer,
    redirects: () => redirects,
    hosts: () => hosts,
    text(address, charset) {
      const known = read.get(address) ?? textAt(address, charset);
      read.set(address, known);
      return known;
    },
    begin() {
      underWay = new Set();
      latest = Date.now();
      answer = null;
      redirects = [];
      hosts = new Set();
      texts = new Map();
      read = new Map();
    },
  };
}

function header(headers: Readonly<Record<string, string>>, name: string): string {
  return Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1] ?? '';
}
