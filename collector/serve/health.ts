import type { FastifyInstance } from 'fastify';
import { health as words } from '../../core/words/collector';
import type { Queue } from '../receive/queue';
import type { Store } from '../store/store';

/**
 * `GET /healthz`: the process is alive. `GET /readyz`: 200 where answers can be taken; else 503, and why in a word: `stopping`, `busy` (too many
 * answers wait), `database` (it cannot be read).
 */
export function health(app: FastifyInstance, store: Store, answers: Queue, isStopping: () => boolean): void {
  const why = async (): Promise<keyof typeof words.not | null> => {
    if (isStopping()) return 'stopping';
    if (answers.isFull()) return 'busy';
    return store.check().then(
      () => null,
      () => 'database',
    );
  };
  app.get('/healthz', async (_request, reply) => reply.type('text/plain').send(words.alive));
  app.get('/readyz', async (_request, reply) => {
    const reason = await why();
    return reply
      .code(reason ? 503 : 200)
      .type('text/plain')
      .send(reason ? words.not[reason] : words.ready);
  });
}
