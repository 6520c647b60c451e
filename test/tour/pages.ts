import { pageWords } from '../../core/words/page';
import { reportOf } from '../browser/support/extension';
import { type DemoPage, demoPages } from '../fairshire/pages';
import { type Step, type Tour, words } from './tour';

/** Staff visit every page of the demo intranet, and one off it, and open the popup over each. */
export const visitEveryPage: Step = async (tour) => {
  for (const demo of demoPages) await visit(tour, demo);
};

const inWords = (verdict: string, rule: string | null) => (rule ? `${verdict} (${rule})` : verdict);

async function visit({ extended, own, saw, picture }: Tour, demo: DemoPage) {
  const page = await extended.context.newPage();
  await page.goto(`http://${demo.host}${demo.path}`);
  const { verdict, system } = await reportOf(own, page);
  // Only rules are named in the list of pages; a plain fact may stand behind the other verdicts.
  const rule = verdict.findings.some((finding) => finding.rule === verdict.because) ? verdict.because : null;
  saw(demo.name, inWords(verdict.is, rule), inWords(demo.verdict, demo.rule));
  saw(`${demo.name}, system`, String(system), String(demo.system));
  await picture(page, demo.id);
  const popup = await extended.popupFor(page);
  const { title } = pageWords(verdict.is, verdict.because);
  saw(`${demo.name}, popup`, await words(popup.getByRole('heading', { level: 1 })), title);
  await picture(popup, `${demo.id}-popup`);
  await popup.close();
  await page.close();
}
