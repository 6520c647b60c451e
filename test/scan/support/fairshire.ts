import { serveOldTls } from '../../fairshire/old-tls';
import { demoPages } from '../../fairshire/pages';
import { serveIntranet } from '../../fairshire/serve';

/** The whole demo intranet as a scanner meets it, on the names and ports that its addresses have. */
export async function demoIntranet() {
  const [intranet, old] = await Promise.all([serveIntranet(), serveOldTls()]);
  const rules = [
    `MAP stock.fairshire.test 127.0.0.1:${old.port}`,
    'MAP archive.fairshire.test ~NOTFOUND',
    `MAP *.fairshire.test 127.0.0.1:${intranet.port}`,
  ];
  return {
    /** What IT would put into a list: the pages of the intranet, an address that was moved, and a server too old for browsers. */
    addresses: [
      ...demoPages.filter(({ verdict }) => verdict !== 'not-checked').map(({ host, path }) => `http://${host}${path}`),
      'http://intranet.fairshire.test/tenders',
      'https://stock.fairshire.test/',
    ],
    /** Leads the browser to it. */
    switches: [`--host-resolver-rules=${rules.join(', ')}`],
    close: () => Promise.all([intranet.close(), old.close()]),
  };
}
