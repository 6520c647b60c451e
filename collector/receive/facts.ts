import type { FastifyError, FastifyInstance } from 'fastify';
import type { Policy } from '../../core/model/policy';
import { type Editor, FACTS_BYTES } from '../../core/model/scan-facts';
import { factsRefusals, refusals } from '../../core/words/collector';
import type { Store } from '../store/store';
import { editorOf, pace } from './editors';
import { factsGate } from './facts-gate';
import { parsed } from './gate';

const reasons: Record<number, string> = { 400: factsRefusals.notJson, 413: factsRefusals.tooLarge, 415: factsRefusals.notJson };

/**
 * `POST /page-facts`: what a scan found, from an editor. 200 when it is kept, now or before; 401 without an editor's token, 403 where the
 * collector has no editors, both before the body is read; 413 and 422 when it never can be kept; 429 and 503 when it should be sent again.
 * Who sent it is kept nowhere.
 */
export function receiveFacts(
  app: FastifyInstance,
  organisation: Policy,
  editors: readonly Editor[],
  store: Store,
  now: () => number,
): void {
  const read = factsGate(organisation);
  const tooOften = pace(now);

  // A context of its own: other limits, another type, other words than for answers.
  app.register(async (own) => {
    own.removeAllContentTypeParsers();
    own.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body));
    own.setErrorHandler<FastifyError>((error, _request, reply) => {
      const status = error.statusCode ?? 500;
      const reason = reasons[status];
      if (reason) return reply.code(status).send({ key: 'body', reason });
      throw error;
    });

    own.addHook('onRequest', async (request, reply) => {
      if (editors.length === 0) return reply.code(403).send({ key: 'editors', reason: factsRefusals.noEditors });
      const editor = editorOf(editors, request.headers.authorization);
      if (!editor) {
        return reply.code(401).header('www-authenticate', 'Bearer').send({ key: 'token', reason: factsRefusals.notEditor });
      }
      const seconds = tooOften(editor);
      if (seconds > 0) return reply.code(429).header('retry-after', String(seconds)).send({ key: 'scan', reason: factsRefusals.tooOften });
    });

    own.post('/page-facts', { bodyLimit: FACTS_BYTES }, async (request, reply) => {
      const json = parsed(request.body);
      if (json === undefined) return reply.code(400).send({ key: 'body', reason: factsRefusals.notJson });
      const result = read(json.value, now());
      if ('refusal' in result) return reply.code(422).send(result.refusal);
      const outcome = await store.keepFacts(result.facts).catch((error: unknown) => {
        console.error(error);
        return null;
      });
      if (!outcome) return reply.code(503).header('retry-after', '60').send({ key: 'scan', reason: refusals.busy });
      return reply.send(outcome);
    });
  });
}
