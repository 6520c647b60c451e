import type { ScannedPage } from '../model/scan';
import type { Because, Proposal, Stays } from '../scan/propose';
import { isRuleId, ruleWords } from './rules';

type Change = Exclude<Proposal, { do: 'keep' }>;

/** What is to be done with an entry. */
export const proposalDoes: Record<Proposal['do'], string> = {
  add: 'Add',
  change: 'Change',
  remove: 'Take out',
  keep: 'Keep',
};

const becauseSays: Record<Because, string> = {
  'needs-ie': 'Pages there need Internet Explorer, and no entry opens them in it.',
  'not-in-ie-mode': 'Pages there need Internet Explorer, and this entry does not open them in it.',
  'wrong-mode': 'Pages there need an older document mode than this entry gives them.',
  redirect: 'A redirect leads there from outside; without allow-redirect it would not switch.',
  'needed-no-longer': 'Every page that we looked at there works in a current browser now.',
  'on-the-way': 'Pages in Internet Explorer mode pass it on their way, such as to sign on. None keeps them in the mode that they began in.',
};

const staysSays: Record<Stays, string> = {
  needed: 'Pages there still need Internet Explorer.',
  'not-told': 'We could not tell: the page did not answer, asked to sign on, or could not be looked at as a whole.',
  'has-problems':
    'Nothing there is proven to need Internet Explorer, but parts may not work without. Somebody who knows the page should try it.',
  'server-says': 'Its server says which mode to use.',
  'not-ie-mode': 'It does not ask for Internet Explorer mode.',
  'not-scanned': 'We looked at no page there.',
};

/** Why a proposal is made, in sentences. */
export const proposalReasons = (proposal: Proposal): string[] =>
  proposal.do === 'keep' ? [staysSays[proposal.because]] : proposal.because.map((because) => becauseSays[because]);

/** What an entry says, or is to say, in a few words. */
export function entrySays(proposal: Proposal): string {
  const said = proposal.do === 'add' ? proposal.site : proposal.do === 'change' ? proposal.change : null;
  if (!said) return '';
  const parts = [
    said.openIn && `open-in ${said.openIn}`,
    said.compatMode && `compat-mode ${said.compatMode}`,
    said.allowRedirect !== undefined && `allow-redirect ${said.allowRedirect}`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** What decided a page's verdict, as its rule is called; the plain fact's own name where no rule did. */
export const decidedBy = ({ verdict }: ScannedPage): string =>
  verdict.because !== null && isRuleId(verdict.because) ? ruleWords[verdict.because].title : (verdict.because ?? '');

const MOST_NAMED = 3;

/** The comment above an entry that is added: on the strength of which pages. */
export function commentWords({ because, pages }: Pick<Change, 'because' | 'pages'>, scanned: readonly ScannedPage[]): string {
  if (because.includes('on-the-way')) return 'Footbridge: passed on the way by pages in Internet Explorer mode';
  const named = pages.slice(0, MOST_NAMED).flatMap((url) => {
    const page = scanned.find((one) => one.url === url);
    return page ? [`${page.title || page.url} (${decidedBy(page)})`] : [];
  });
  const more = pages.length > named.length ? ` and ${pages.length - named.length} more` : '';
  return `Footbridge: needed by ${named.join('; ')}${more}`;
}
