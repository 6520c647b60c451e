import { statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync } from 'fastify';
import { names } from '../../core/release/names';
import { hosted as words } from '../../core/words/release';

/** What browsers fetch; other files that lie there are not handed out. */
const fetched = /^\/?(?:updates\.xml|updates\.json|footbridge-\d+(?:\.\d+){0,3}\.(?:crx|xpi))$/;

const types: Record<string, string> = {
  crx: 'application/x-chrome-extension',
  xpi: 'application/x-xpinstall',
  xml: 'text/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
};
const typeOf = (path: string) => types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';

/** What keeps its address while its content changes must be asked for again; a version stays what it is. */
const mayChange = [names.updatesXml, names.updatesJson];

/**
 * Serves the packages and update manifests of a release, as a plug-in to register under a prefix. Nothing else in or outside the folder,
 * and no listing; a later release in the same folder is served without a new start.
 * @param folder what `npm run release` has written
 * @throws where there is no release in it
 */
export function hosted(folder: string): FastifyPluginAsync {
  const root = join(resolve(folder), 'extension');
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) throw new Error(words.noRelease(folder));
  return async (app) => {
    // In this hook, since whoever registers us may forbid all keeping in one of his own, which runs before.
    app.addHook('onSend', async (request, reply) => {
      if (reply.statusCode >= 400) return;
      const name = basename(request.url.replace(/[?#].*/, ''));
      reply.headers({
        'cache-control': mayChange.includes(name) ? 'no-cache' : 'public, max-age=3600',
        'x-content-type-options': 'nosniff',
      });
    });
    await app.register(fastifyStatic, {
      root,
      index: false,
      redirect: false,
      dotfiles: 'deny',
      cacheControl: false,
      decorateReply: false,
      allowedPath: (path) => fetched.test(path),
      setHeaders: (reply, path) => void reply.header('content-type', typeOf(path)),
    });
  };
}
