import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What an organisation's update server hands out at the moment. */
export interface Release {
  version: string;
  chromium?: { id: string; crx: Buffer };
  xpi?: Buffer;
}

export interface UpdateServer {
  /** Goes into `update_url` of Chromium's `ExtensionSettings`. */
  updateUrl: string;
  /** Goes into `install_url` of Firefox's `ExtensionSettings`; it changes with the version, since Firefox looks at nothing else. */
  installUrl(): string;
  /** Puts a later version in the place of the present one. */
  release(next: Release): void;
  /** Every path that was asked for, in order. */
  asked: string[];
  close(): Promise<void>;
}

/** Serves an extension on loopback as an organisation's web server would: Chromium's update manifest and package, Firefox's package. */
export async function serveUpdates(first: Release): Promise<UpdateServer> {
  let now = first;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    asked.push(path);
    if (path === '/updates.xml' && now.chromium) {
      response.setHeader('content-type', 'text/xml').end(updateManifest(now.chromium.id, now.version, `${base}/footbridge.crx`));
    } else if (path === '/footbridge.crx' && now.chromium) {
      response.setHeader('content-type', 'application/x-chrome-extension').end(now.chromium.crx);
    } else if (path.endsWith('.xpi') && now.xpi) {
      response.setHeader('content-type', 'application/x-xpinstall').end(now.xpi);
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    updateUrl: `${base}/updates.xml`,
    installUrl: () => `${base}/footbridge-${now.version}.xpi`,
    release: (next) => {
      now = next;
    },
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** https://developer.chrome.com/docs/extensions/how-to/distribute/host-on-linux#update_manifest */
function updateManifest(id: string, version: string, url: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}"><updatecheck codebase="${url}" version="${version}"/></app>
</gupdate>`;
}
