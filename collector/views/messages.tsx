import type { Policy } from '../../core/model/policy';
import type { SystemFacts } from '../../core/model/scan-facts';
import { dayWords, emptyWords, notFoundWords } from '../../core/words/analyst';
import { pageOf } from './layout';
import { PagesFound } from './pages-found-part';
import { nameOf } from './readiness';

/** Before anything is published; `firstOn` is when that will be, in milliseconds since 1970. What scans found waits for no week. */
export const emptyPage = (organisation: Policy, firstOn: number, facts: readonly SystemFacts[]): string =>
  pageOf({
    organisation: nameOf(organisation),
    headline: emptyWords.headline,
    children: (
      <>
        <div class="reading">
          <h1>{emptyWords.headline}</h1>
          <p class="lead">
            <strong>{emptyWords.first(dayWords(firstOn))}</strong>
          </p>
          {emptyWords.how.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p>{emptyWords.what}</p>
        </div>
        <PagesFound organisation={organisation} facts={facts} />
      </>
    ),
  });

/** Nothing at this address, or no such week. */
export const notFoundPage = (organisation: string, missing: 'page' | 'period'): string =>
  pageOf({
    organisation,
    headline: notFoundWords[missing].headline,
    children: (
      <div class="reading">
        <h1>{notFoundWords[missing].headline}</h1>
        <p>{notFoundWords[missing].what}</p>
        <p>
          <a href="/">{notFoundWords.back}</a>
        </p>
      </div>
    ),
  });
