import { windowCloses } from '../../core/telemetry/period';
import type { Step } from './tour';

/** The window closes: the week is published, its counters are gone, and analysts read the tables. */
export const readPublication: Step = async ({ extended, services: { collector, clock }, period, saw, picture }) => {
  clock.moveTo(windowCloses(period));
  saw('Week published', String((await collector.publishDue()).at(-1)), period);
  saw('Counters left after publication', String((await collector.counts(period)).length), '0');
  const page = await extended.context.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  const response = await page.goto(`${collector.url}/`);
  saw("Analysts' page", String(response?.status()), '200');
  saw(
    "Analysts' page has a table beside its picture",
    `${(await page.locator('table').count()) > 0} ${await page.locator('svg').first().isVisible()}`,
    'true true',
  );
  await picture(page, 'analysts');
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture(page, 'analysts-dark');
  await page.close();
};
