import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Period } from '../../core/model/answer';
import type { Services } from '../../scripts/demo/services';
import type { Extended } from '../browser/support/chromium';

/** What every step of the tour works with. */
export interface Tour {
  services: Services;
  extended: Extended;
  /** One of the extension's own pages, kept open: it asks the background. */
  own: Page;
  /** The week in which the tour visits the pages. */
  period: Period;
  /** Says what was seen; with `expected`, whether it was as it should be. */
  saw(what: string, seen: string, expected?: string): void;
  /** Keeps a picture, numbered in the order of the tour. */
  picture(page: Page, name: string): Promise<void>;
}

export type Step = (tour: Tour) => Promise<void>;

const folder = '.footbridge/tour';

/** An empty folder for the pictures, and the function that fills it. */
export async function album(): Promise<Tour['picture']> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) if (name.endsWith('.png')) await rm(join(folder, name));
  let number = 0;
  return async (page, name) => {
    number++;
    const path = join(folder, `${String(number).padStart(2, '0')}-${name}.png`);
    // As tall as what there is to read, so that what stays at the foot of the window covers nothing.
    const size = page.viewportSize();
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    if (size && height > size.height) await page.setViewportSize({ ...size, height });
    await page.screenshot({ path });
    if (size) await page.setViewportSize(size);
  };
}

/** Counts what was not as it should be, and prints one line for each thing seen. */
export function witness() {
  let wrong = 0;
  let right = 0;
  return {
    saw(what: string, seen: string, expected = seen) {
      if (seen === expected) {
        right++;
        console.log(`✓ ${what}: ${seen}`);
      } else {
        wrong++;
        console.log(`✗ ${what}: saw ${seen}, expected ${expected}`);
      }
    },
    sum: () => ({ right, wrong }),
  };
}

/** What a person reads there. */
export const words = async (place: Locator): Promise<string> => ((await place.first().textContent()) ?? '').trim();
