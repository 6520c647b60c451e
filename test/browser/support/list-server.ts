import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server answers with from now on. */
export type Answer = { list: string } | { status: number } | { leadsTo: string } | 'hangs-up' | 'without-end';

export interface ListServer {
  url: string;
  /** The status of each answer so far. */
  answered: number[];
  /** Origin of each request so far, where it had one. */
  origins: string[];
  now(answer: Answer): void;
  close(): Promise<void>;
}

/** A web server of IT's with a site list on it, which a browser may ask for again with the list's mark (`ETag`). */
export async function serveList(first: Answer): Promise<ListServer> {
  let answer = first;
  const answered: number[] = [];
  const origins: string[] = [];
  const end = (reply: ServerResponse, status: number, headers: Record<string, string>, body = '') => {
    answered.push(status);
    reply.writeHead(status, headers).end(body);
  };
  const server = createServer(({ headers }, reply) => {
    if (headers.origin) origins.push(headers.origin);
    if (answer === 'hangs-up') {
      answered.push(0);
      reply.destroy();
    } else if (answer === 'without-end') {
      answered.push(200);
      reply.writeHead(200, { 'content-type': 'text/xml' });
      const more = () => {
        while (!reply.destroyed && reply.write(`<!--${' '.repeat(100_000)}-->`));
      };
      reply.on('drain', more);
      more();
    } else if ('status' in answer) end(reply, answer.status, { 'content-type': 'text/html' }, '<h1>Sorry</h1>');
    else if ('leadsTo' in answer) end(reply, 302, { location: answer.leadsTo });
    else {
      const etag = `"${answer.list.length}"`;
      const same = headers['if-none-match'] === etag;
      end(reply, same ? 304 : 200, { etag, 'content-type': 'text/xml' }, same ? '' : answer.list);
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/sites.xml`,
    answered,
    origins,
    now: (next) => {
      answer = next;
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
