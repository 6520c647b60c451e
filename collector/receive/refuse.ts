import type { FastifyError, FastifyInstance } from 'fastify';
import { refusals } from '../../core/words/collector';

const reasons: Record<number, string> = { 400: refusals.notJson, 413: refusals.tooLarge, 415: refusals.notText };

/** Requests that no route can take are told why, in the same form as refused answers. Faults of our own are told to the log alone. */
export function refuse(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, _request, reply) => {
    const status = error.statusCode ?? 500;
    const reason = reasons[status];
    if (reason) return reply.code(status).send({ key: 'body', reason });
    if (status < 500) return reply.code(status).send({ key: 'request', reason: refusals.noSuchAddress });
    console.error(error.stack);
    return reply.code(500).send({ key: 'collector', reason: refusals.failed });
  });
}
