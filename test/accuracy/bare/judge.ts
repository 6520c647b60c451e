import type { Verdict } from '../../../core/model/verdict';
import { noPolicy } from '../../../core/policy';
import type { BrowserValues } from '../../../core/script';
import type { FetchText } from '../../../reading/scripts';
import type { Happening } from '../../../scan/happening';
import { judgeWith } from '../../../scan/judge';

const policy = { ...noPolicy, intranet: ['*.fairshire.test'] };

/** What the background would say of a labelled page, from what a browser gave of it; `fetch` gets scripts and style sheets. */
export const judge = (happened: readonly Happening[], browser: BrowserValues, fetch: FetchText): Promise<Verdict> =>
  judgeWith({ policy: () => policy, browser, fetch })(happened);
