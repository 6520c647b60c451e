import type { View } from '../../core/words/popup';
import { viewWords } from '../../core/words/popup';
import { type Step, words } from './tour';

/** Every view of the popup over the leave request, in light and dark. */
export const openEveryView: Step = async ({ extended, services, saw, picture }) => {
  const page = await extended.context.newPage();
  await page.goto('http://hr.fairshire.test/leave/request.htm');
  const popup = await extended.popupFor(page);
  for (const view of Object.keys(viewWords) as View[]) {
    await popup.getByRole('link', { name: viewWords[view], exact: true }).click();
    const current = popup.locator('[aria-current=page]');
    await current.waitFor();
    saw(`Popup view "${viewWords[view]}"`, await words(current), viewWords[view]);
    await picture(popup, `popup-${view}`);
    await popup.emulateMedia({ colorScheme: 'dark' });
    await picture(popup, `popup-${view}-dark`);
    await popup.emulateMedia({ colorScheme: 'light' });
  }
  await popup.getByRole('link', { name: viewWords.tools, exact: true }).click();
  const shown = await Promise.all(
    services.organisation.tools.map(async ({ name }) => popup.getByText(name, { exact: true }).first().isVisible()),
  );
  saw('Approved tools in the popup', String(shown.filter(Boolean).length), String(services.organisation.tools.length));
  await popup.close();
  await page.close();
};
