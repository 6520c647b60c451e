import { expect, type Page, test } from '@playwright/test';
import { serveSets } from '../accuracy/serve';
import { sets } from '../accuracy/sets';
import { serveIntranet } from '../fairshire/serve';
import { asSeen } from './support/as-seen';
import { type Extended, launchChromium } from './support/chromium';
import { loadTrial, openOwn } from './support/trial';

/** Pages that differ in what they do: errors, ActiveX, VBScript, frames, Flash, libraries, shims, late writing, encodings, quirks. */
const own = [
  'en/leave-approve.asp',
  'en/rota-vbs.asp',
  'en/vml-floorplan.htm',
  'en/flash-swfobject.htm',
  'ko/chadan.htm',
  'ja/shinsei.htm',
  'ok/jquery112.htm',
  'ok/polyfill-attach.htm',
  'ok/frames-ok.htm',
  'ok/unescape-write.htm',
  'ok/nohandlers-sorttable.htm',
  'ok/handlersvar.htm',
];
const demo = [
  ['intranet.fairshire.test', '/'],
  ['intranet.fairshire.test', '/expenses/'],
  ['hr.fairshire.test', '/leave/request.htm'],
  ['hr.fairshire.test', '/timesheets/week.asp'],
  ['learning.fairshire.test', '/fire-safety/'],
  ['directory.fairshire.test', '/'],
  ['it.fairshire.test', '/articles/activex.html'],
] as const;

const policy = { organisation: { name: 'Fairshire' }, intranet: ['*.fairshire.test'] };

/** Every address is loaded by the same browser before and after the extension is told that this is its intranet. */
async function compare(port: number, addresses: readonly string[]): Promise<void> {
  test.slow();
  const extension: Extended = await launchChromium({ intranetPort: port });
  try {
    const newPage = () => extension.context.newPage();
    const idle = (page: Page) => page.waitForLoadState('networkidle');
    const without = new Map<string, Awaited<ReturnType<typeof asSeen>>>();
    // The first visit asks for the host's icon and fills the cache.
    for (const address of addresses) await asSeen(newPage, address, idle);
    for (const address of addresses) without.set(address, await asSeen(newPage, address, idle));
    const ours = await openOwn(extension);
    await loadTrial(ours, policy);
    for (const address of addresses) {
      await test.step(address, async () => {
        const looked = async (page: Page) => {
          await idle(page);
          // It was looked at: had we not run, being the same would mean nothing.
          await expect.poll(async () => (await ours.ask(page.url())).page.verdict.is, { message: address }).not.toBe('not-checked');
        };
        expect(await asSeen(newPage, address, looked)).toEqual(without.get(address));
      });
    }
  } finally {
    await extension.close();
  }
}

test('pages of many kinds are the same with us and without', async () => {
  const served = await serveSets();
  try {
    const [first] = sets;
    if (first?.id !== 'own') throw new Error('The first labelled set is not the one whose pages are named here.');
    await compare(
      served.port,
      own.map((path) => served.urlOf(first, path)),
    );
  } finally {
    served.close();
  }
});

test('the demo intranet is the same with us and without', async () => {
  const intranet = await serveIntranet();
  try {
    await compare(
      intranet.port,
      demo.map(([host, path]) => intranet.url(host, path)),
    );
  } finally {
    await intranet.close();
  }
});
