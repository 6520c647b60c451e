import fastify from 'fastify';
import { service } from '../core/words/collector';
import type { Collector, CollectorOptions } from './collector';
import { hosted } from './hosted';
import { listening } from './listen/server';
import { publishDue } from './publish/due';
import { receiveFacts } from './receive/facts';
import { refuse } from './receive/refuse';
import { receive } from './receive/routes';
import { health } from './serve/health';
import { siteList } from './serve/site-list';
import { openDuckDB } from './store/duckdb';
import { turns } from './store/turns';
import { views } from './views/routes';

export type { Collector, CollectorOptions } from './collector';

const HOUR = 3_600_000;

/**
 * Starts a collector: takes answers, publishes what is due now and every hour, shows what is published.
 * Rejects where the database cannot be opened or the port is taken.
 */
export async function startCollector(options: CollectorOptions): Promise<Collector> {
  const { organisation, editors = [], database, now, host = '127.0.0.1', port, tls, proxies } = options;
  const packages = options.release === undefined ? null : hosted(options.release);
  const store = await openDuckDB(database);
  // No logger: what it would write is who asked. Each answer closes its connection, so that no two answers share one.
  const { make, renew } = listening(tls, proxies);
  const app = fastify({ logger: false, bodyLimit: 4096, serverFactory: make, forceCloseConnections: 'idle', return503OnClosing: false });
  app.addHook('onSend', async (_request, reply) => {
    reply.headers({ connection: 'close', 'cache-control': 'no-store' });
  });
  refuse(app);
  const answers = receive(app, organisation, store, now);
  receiveFacts(app, organisation, editors, store, now);
  let stopping = false;
  health(app, store, answers, () => stopping);
  views(app, organisation, store, now);
  if (options.siteList !== undefined) siteList(app, options.siteList);
  if (packages) app.register(packages, { prefix: '/extension/' });

  const inTurn = turns();
  const publish = () => inTurn(() => publishDue(store, organisation, now()));
  const hourly = setInterval(() => {
    publish().catch((error: unknown) => console.error(service.notPublished(error instanceof Error ? error.message : String(error))));
  }, HOUR).unref();

  const close = async () => {
    stopping = true;
    clearInterval(hourly);
    await app.close();
    await answers.drained();
    await inTurn(() => store.close());
  };

  try {
    await publish();
    const heard = await app.listen({ host, port });
    const url = tls ? heard.replace('http:', 'https:') : heard;
    return { url, publishDue: publish, counts: (period) => store.counts(period), renewCertificate: renew, close };
  } catch (error) {
    await close();
    throw error;
  }
}
