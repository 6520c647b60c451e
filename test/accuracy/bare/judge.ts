import type { Verdict } from '../../../core/model/verdict';
import { noPolicy } from '../../../core/policy';
import type { BrowserValues } from '../../../core/script';
import type { VerdictInput } from '../../../core/verdict';
import type { FetchText } from '../../../reading/scripts';
import { decoded } from '../../../reading/text';
import type { Happening } from '../../../scan/happening';
import { judgeWith, seenWith } from '../../../scan/judge';

const policy = { ...noPolicy, intranet: ['*.fairshire.test'] };

/** What the background would say of a labelled page, from what a browser gave of it; `fetch` gets scripts and style sheets. */
export const judge = (happened: readonly Happening[], browser: BrowserValues, fetch: FetchText): Promise<Verdict> =>
  judgeWith({ policy: () => policy, browser, fetch })(happened);

/** What such a verdict rests on. */
export const seen = (happened: readonly Happening[], browser: BrowserValues, fetch: FetchText): Promise<VerdictInput> =>
  seenWith({ policy: () => policy, browser, fetch })(happened);

/** Scripts and style sheets that were kept, in base64, as if they were fetched. */
export const fetchKept =
  (texts: Record<string, { type: string; body: string }>): FetchText =>
  async (url, charset) => {
    const text = texts[url];
    return text ? decoded(Buffer.from(text.body, 'base64'), text.type, charset) : null;
  };
