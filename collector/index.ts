import fastify from 'fastify';
import { service } from '../core/words/collector';
import type { Collector, CollectorOptions } from './collector';
import { publishDue } from './publish/due';
import { receiveFacts } from './receive/facts';
import { refuse } from './receive/refuse';
import { receive } from './receive/routes';
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
  const { organisation, editors = [], database, now, host = '127.0.0.1', port } = options;
  const store = await openDuckDB(database);
  // No logger: what it would write is who asked. Each answer closes its connection, so that no two answers share one.
  const app = fastify({ logger: false, bodyLimit: 4096, requestTimeout: 10_000, forceCloseConnections: 'idle' });
  app.addHook('onSend', async (_request, reply) => {
    reply.headers({ connection: 'close', 'cache-control': 'no-store' });
  });
  refuse(app);
  const answers = receive(app, organisation, store, now);
  receiveFacts(app, organisation, editors, store, now);
  views(app, organisation, store, now);

  const inTurn = turns();
  const publish = () => inTurn(() => publishDue(store, organisation, now()));
  const hourly = setInterval(() => {
    publish().catch((error: unknown) => console.error(service.notPublished(error instanceof Error ? error.message : String(error))));
  }, HOUR).unref();

  const close = async () => {
    clearInterval(hourly);
    await app.close();
    await answers.drained();
    await inTurn(() => store.close());
  };

  try {
    await publish();
    const url = await app.listen({ host, port });
    return { url, publishDue: publish, counts: (period) => store.counts(period), close };
  } catch (error) {
    await close();
    throw error;
  }
}
