import { expect } from '@playwright/test';
import type { Extended } from './support/chromium';
import { test } from './support/demo';

/** Speaks to the background from where our page script lives, as a hijacked page script could. */
async function speakAsPageScript(extension: Extended, address: string, messages: unknown[]): Promise<void> {
  const page = extension.context.pages().find((each) => each.url() === address);
  if (!page) throw new Error(`No page shows ${address}`);
  const session = await page.context().newCDPSession(page);
  const world = new Promise<number>((found) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === 'Footbridge') found(context.id);
    });
  });
  await session.send('Runtime.enable');
  const contextId = await world;
  for (const message of messages) {
    const expression = `chrome.runtime.sendMessage(${JSON.stringify(message)}).catch(() => undefined).then(() => 1)`;
    await session.send('Runtime.evaluate', { contextId, expression, awaitPromise: true });
  }
}

test('what a page script says is parsed like any stranger: nonsense changes nothing, and is thrown at nobody', async ({
  extension,
  intranet,
  own,
  tryFairshire,
}) => {
  await tryFairshire();
  const page = await extension.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const address = intranet.url('hr.fairshire.test', '/leave/request.htm');
  await page.goto(address);
  await expect.poll(async () => (await own.ask(address)).page.verdict.is).toBe('needs-ie');
  const before = errors.length;

  await speakAsPageScript(extension, address, [
    null,
    7,
    { type: 'page:facts' },
    { type: 'page:facts', since: 9e12, facts: { document: { mode: 'x' }, embeds: 'x'.repeat(5_000_000), scripts: [], scriptsLeftOut: -1 } },
    { type: 'page:errors', since: 9e12, errors: Array.from({ length: 10_000 }, () => ({ message: 'x', source: '', line: 1 })) },
    { type: 'own:trial', text: '{"organisation":{"name":"Evil"}}' },
    { type: 'own:trial-end' },
    { type: 'own:everything', tab: 1 },
  ]);
  const after = await own.ask(address);
  expect(after.page.verdict.is).toBe('needs-ie');
  expect(after.inForce.policy.organisation?.name).toBe('Fairshire County Council');
  expect(errors.length).toBe(before);
});

test('a policy file that cannot be read is refused with a reason, and the one before stays', async ({ extension, own, tryFairshire }) => {
  await tryFairshire();
  const options = await extension.context.newPage();
  await options.goto(extension.own('options.html'));
  const load = (text: string) =>
    options.locator('input[type=file]').setInputFiles({ name: 'policy.json', mimeType: 'application/json', buffer: Buffer.from(text) });

  await load('{"organisation": {"name": "Half a');
  await expect(options.getByRole('alert')).toContainText(/JSON/);
  expect((await own.ask(null)).inForce.policy.organisation?.name).toBe('Fairshire County Council');

  await load('{"organisation": {"name": "Smallshire"}, "colour": 1, "tools": [7], "collector": "nowhere"}');
  await expect.poll(async () => (await own.ask(null)).inForce.policy.organisation?.name).toBe('Smallshire');
  for (const key of ['colour', 'tools.0', 'collector']) await expect(options.getByText(key, { exact: false }).first()).toBeVisible();
});

test('a page that was open before Footbridge knew the intranet is not judged', async ({ extension, intranet, own, tryFairshire }) => {
  const page = await extension.context.newPage();
  const address = intranet.url('directory.fairshire.test', '/');
  await page.goto(address);
  await tryFairshire();
  expect((await own.ask(address)).page.verdict).toMatchObject({ is: 'not-checked', because: 'opened-before' });
  await page.reload();
  await expect.poll(async () => (await own.ask(address)).page.verdict.is).toBe('no-problem-found');
});
