import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Everything } from '../../../core/model/message';
import type { PageReport } from '../../../core/model/verdict';
import { type Extended, tabOf } from './chromium';

/** Loads a policy as an administrator tries one: as a file, on the options page. Returns that page when the policy is in force. */
export async function tryPolicy(extended: Extended, policy: object, name = 'policy.json'): Promise<Page> {
  const options = await extended.context.newPage();
  await options.goto(extended.own('options.html'));
  const buffer = Buffer.from(JSON.stringify(policy, null, 2));
  await options.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer });
  await options.getByText(name).or(options.getByRole('alert')).first().waitFor();
  const alert = options.getByRole('alert');
  if (await alert.count()) throw new Error(`The policy was refused: ${await alert.first().textContent()}`);
  // The page scripts are registered next; a page that is opened earlier would not be looked at.
  await options.waitForFunction(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0);
  return options;
}

/** All that the extension knows, asked as the popup asks; `page` is the page that is meant. */
export async function everythingOf(ownPage: Page, page: Page | null): Promise<Everything> {
  const tab = page ? await tabOf(ownPage, page) : null;
  return ownPage.evaluate((tab) => chrome.runtime.sendMessage<Everything>({ type: 'own:everything', tab }), tab);
}

const waits = ({ is, because }: PageReport['verdict']) =>
  (is === 'unknown' && because !== 'unreachable') || (is === 'not-checked' && because !== 'elsewhere');

/** What the extension says of a page once the evidence is in, or after `patience` milliseconds as it stands then. */
export async function reportOf(ownPage: Page, page: Page, patience = 10_000): Promise<PageReport> {
  const until = Date.now() + patience;
  let before = '';
  for (;;) {
    const { page: report } = await everythingOf(ownPage, page);
    // Frames answer one after the other: a verdict stands when two looks in a row agree.
    const now = JSON.stringify(report);
    if ((now === before && !waits(report.verdict)) || Date.now() > until) return report;
    before = now;
    await setTimeout(300);
  }
}
