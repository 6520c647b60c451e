import { tryPolicy } from '../browser/support/extension';
import { type Step, words } from './tour';

/** IT tries the council's policy: the options page names the organisation and finds nothing wrong. */
export const tryCouncilPolicy: Step = async ({ extended, services, saw, picture }) => {
  const options = await tryPolicy(extended, services.written, 'fairshire.json');
  const name = services.written.organisation?.name ?? '';
  saw('Options page names the organisation', await words(options.getByText(name)), name);
  saw('Problems in the policy', String(await options.locator('section.error-summary li').count()), '0');
  await picture(options, 'options');
  await options.close();
};
