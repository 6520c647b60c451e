import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { refusals, service } from '../../core/words/collector';

/** `GET /site-list.xml`: the organisation's site list as it stands in its file, byte for byte; a changed file is served without a new start. */
export function siteList(app: FastifyInstance, path: string): void {
  app.get('/site-list.xml', async (_request, reply) => {
    const bytes = await readFile(path).catch((error: unknown) => {
      console.error(service.noSiteList(error instanceof Error ? error.message : String(error)));
      return null;
    });
    if (!bytes) return reply.code(503).send({ key: 'site-list', reason: refusals.noSiteList });
    return reply.headers({ 'content-type': 'text/xml', 'x-content-type-options': 'nosniff' }).send(bytes);
  });
}
