import type { FastifyInstance } from 'fastify';
import type { Policy } from '../../core/model/policy';
import { refusals } from '../../core/words/collector';
import type { Store } from '../store/store';
import { gate } from './gate';
import { type Queue, queue } from './queue';

/** When to come again, in seconds: spread, so that a fleet that was turned away does not come back as one. */
const laterOn = () => String(60 + Math.floor(Math.random() * 240));

/**
 * `POST /answers`: 204 when an answer is counted, now or before; 400 with key and reason when it never can be; 503 when it should
 * be sent again. Reads the body alone: no header and no address is looked at or kept.
 */
export function receive(app: FastifyInstance, organisation: Policy, store: Store, now: () => number): Queue {
  const read = gate(organisation);
  const answers = queue((batch) => store.add(batch));

  app.removeAllContentTypeParsers();
  app.addContentTypeParser('text/plain', { parseAs: 'string' }, (_request, body, done) => done(null, body));

  app.post('/answers', async (request, reply) => {
    const result = read(request.body, now());
    if ('refusal' in result) return reply.code(400).send(result.refusal);
    const outcome = await answers.put(result.answer).catch(() => 'failed' as const);
    if (outcome === 'closed') return reply.code(400).send({ key: 'period', reason: refusals.late });
    if (outcome === 'full' || outcome === 'failed') {
      return reply.code(503).header('retry-after', laterOn()).send({ key: 'answer', reason: refusals.busy });
    }
    return reply.code(204).send();
  });

  return answers;
}
